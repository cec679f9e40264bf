import { m } from '../i18n/paraglide/messages';
import { Button } from './button';
import { Notice } from './notice';

interface TroubleProps {
  title: string;
  why: string;
  onTryAgain?: () => void;
  /** Offer the way home as well; off where this is the home page. */
  home?: boolean;
}

/**
 * A page or a list that did not arrive: what happened, why, what next. Never a spinner without end.
 */
export function Trouble({ title, why, onTryAgain, home = true }: TroubleProps) {
  return (
    <div className="trouble stack">
      <Notice kind="stop" title={title} announce>
        {why}
      </Notice>
      <div className="actions">
        {onTryAgain ? (
          <Button kind="quiet" icon="refresh" onClick={onTryAgain}>
            {m.ui_try_again()}
          </Button>
        ) : null}
        {home ? (
          <Button kind="text" href="/">
            {m.ui_go_home()}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
