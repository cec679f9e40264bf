import { type ReactNode, useEffect } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Logo } from '../../ui/logo';
import { Skeleton } from '../../ui/skeleton';
import { Trouble } from '../../ui/trouble';
import { usePaperFace } from '../rules/use-paper-face';
import { useBoard } from '../use-board';
import { type PublicLog, usePublicLog } from './use-public-log';
import './log.css';

interface LogPageProps {
  slug: string;
  title: string;
  children: (log: PublicLog, communityName: string) => ReactNode;
}

/** The frame of the public pages about the log: whose community, the title, and the way back. */
export function LogPage({ slug, title, children }: LogPageProps) {
  usePaperFace();
  const board = useBoard(slug);
  const log = usePublicLog();
  const name = board.data?.community.name;
  const error = log.error ?? board.error;
  useEffect(() => {
    document.title = `${title} · ${name ?? m.ui_product()}`;
  }, [title, name]);
  return (
    <div className="doc">
      <header className="doc__head">
        <div className="topbar__brand">
          <Logo />
          <p className="topbar__name">
            {name}
            <small>{m.ui_product()}</small>
          </p>
        </div>
        <Button kind="quiet" block={false} href="/resident/">
          {m.board_to_my_points()}
        </Button>
      </header>
      <main tabIndex={-1}>
        <h1>{title}</h1>
        {log.data && name ? children(log.data, name) : null}
        {!(log.data && name) && error ? (
          <Trouble
            title={m.board_log_trouble()}
            why={error.message}
            onTryAgain={() => void (log.error ? log.refetch() : board.refetch())}
            home={false}
          />
        ) : null}
        {!(log.data && name) && !error ? <Skeleton /> : null}
      </main>
    </div>
  );
}
