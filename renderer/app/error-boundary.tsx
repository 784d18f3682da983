/** Catches what a screen throws, so that a bug costs a picture and never a vote. */
import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What stands there instead; `retry` draws the screen anew. */
  readonly onFailure: (thrown: unknown, retry: () => void) => ReactNode;
}

interface State {
  readonly failure: { readonly thrown: unknown } | null;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { failure: { thrown } };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return this.props.onFailure(failure.thrown, () => {
      this.setState({ failure: null });
    });
  }
}
