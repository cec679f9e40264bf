import type { ReactNode } from 'react';
import { ApiRefusal, NetworkLost, wordsOf } from '../api/refusal';
import { m } from '../i18n/paraglide/messages';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';

interface Read<Data> {
  data: Data | undefined;
  error: unknown;
  isError: boolean;
  refetch: () => unknown;
}

interface AnswerGateProps<Data> {
  query: Read<Data>;
  lines?: number;
  children: (data: Data) => ReactNode;
}

/** The three states every read has, said once: not yet here, did not come, here. */
export function AnswerGate<Data>({ query, lines, children }: AnswerGateProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (!query.isError) return <Skeleton lines={lines ?? 4} />;
  const lost = query.error instanceof NetworkLost;
  const gone = query.error instanceof ApiRefusal && query.error.status === 404;
  return (
    <div className="stack mt-4">
      <Notice kind={lost ? 'plain' : 'stop'} icon={lost ? 'offline' : 'warn'}>
        {wordsOf(query.error)}
      </Notice>
      {gone ? (
        <Button kind="quiet" href="/">
          {m.ui_go_home()}
        </Button>
      ) : (
        <Button kind="quiet" icon="refresh" onClick={() => void query.refetch()}>
          {m.ui_try_again()}
        </Button>
      )}
    </div>
  );
}
