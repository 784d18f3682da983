/** Catches what a screen throws, so that a bug costs a picture and never a vote. */
import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What stands there instead; `retry` draws the screen anew. */
  readonly onFailure: (thrown: unknown, retry: () => void) => ReactNode;
  /** Another value tries the children anew. */
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
