import type { ReactNode } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Skeleton } from '../../ui/skeleton';
import { Trouble } from '../../ui/trouble';
import { DocPage } from '../doc/doc-page';
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
  const board = useBoard(slug);
  const log = usePublicLog();
  const name = board.data?.community.name;
  const error = log.error ?? board.error;
  return (
    <DocPage title={title} communityName={name}>
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
    </DocPage>
  );
}
