import { Component, type ReactNode } from 'react';
import { m } from '../i18n/paraglide/messages';
import { Trouble } from './trouble';

interface ErrorBoundaryProps {
  children: ReactNode;
  /** When it changes (a new address), the next page gets its own try. */
  resetKey: string;
}

interface ErrorBoundaryState {
  error: unknown;
  resetKey: string;
}

const reloadedKey = 'linli-reloaded-for';

/** A page that breaks says so in human words and offers the way on; the rest of the face stays. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { error };
  }

  static getDerivedStateFromProps(
    props: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey };
  }

  override componentDidCatch(error: unknown): void {
    if (isMissingChunk(error)) reloadOnce();
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <main className="app app__body">
        <Trouble
          title={m.ui_trouble_title()}
          why={isMissingChunk(error) ? m.ui_trouble_network() : m.ui_trouble_why()}
          onTryAgain={() => window.location.reload()}
        />
      </main>
    );
  }
}

/** After an update the old page asks for parts that are gone: one reload brings the new ones. */
function reloadOnce(): void {
  try {
    if (!navigator.onLine || sessionStorage.getItem(reloadedKey) === window.location.href) return;
    sessionStorage.setItem(reloadedKey, window.location.href);
    window.location.reload();
  } catch {
    // Without storage a reload could loop; the page offers the button instead.
  }
}

function isMissingChunk(error: unknown): boolean {
  return /dynamically imported module|module script failed|preload/i.test(String(error));
}
