import { type ReactNode, useEffect } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Logo } from '../../ui/logo';
import { usePaperFace } from './use-paper-face';

interface DocPageProps {
  title: string;
  /** Whose it is, once it is known. */
  communityName: string | undefined;
  children: ReactNode;
}

/** The frame of every public document: whose community it is, and the way to one's own points. */
export function DocPage({ title, communityName, children }: DocPageProps) {
  usePaperFace();
  useEffect(() => {
    document.title = `${title} · ${communityName ?? m.ui_product()}`;
  }, [title, communityName]);
  return (
    <div className="doc">
      <header className="doc__head">
        <div className="topbar__brand">
          <Logo />
          <p className="topbar__name">
            {communityName}
            <small>{m.ui_product()}</small>
          </p>
        </div>
        <Button kind="quiet" block={false} href="/resident/">
          {m.board_to_my_points()}
        </Button>
      </header>
      <main tabIndex={-1}>{children}</main>
    </div>
  );
}
