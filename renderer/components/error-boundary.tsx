/** Catches what a screen throws, so that a bug costs a screen and never a vote. */
import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What is shown instead; `retry` draws the screen again. */
  readonly onFailure: (thrown: unknown, retry: () => void) => ReactNode;
  /** When this value changes, the children are drawn again. */
  readonly resetKey?: unknown;
}

interface State {
  readonly failure: { readonly thrown: unknown } | null;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { failure: { thrown } };
  }

  override componentDidUpdate(previous: Props): void {
    if (this.state.failure && previous.resetKey !== this.props.resetKey) {
      this.setState({ failure: null });
    }
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return this.props.onFailure(failure.thrown, () => this.setState({ failure: null }));
  }
}
