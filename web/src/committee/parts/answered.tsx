import type { ReactNode } from 'react';
import { ApiRefusal, wordsOf } from '../../api/refusal';
import { m } from '../../i18n/paraglide/messages';
import { formatMoment } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { Trouble } from '../../ui/trouble';

/** The parts of a query this needs, so that lists page by page fit as well. */
export interface Asked<Data> {
  data: Data | undefined;
  error: unknown;
  isPending: boolean;
  dataUpdatedAt: number;
  refetch: () => unknown;
}

interface AnsweredProps<Data> {
  query: Asked<Data>;
  lines?: number;
  children: (data: Data) => ReactNode;
}

/** What was read; until then grey lines, without it the trouble, offline what was known. */
export function Answered<Data>({ query, lines, children }: AnsweredProps<Data>) {
  const { data, error } = query;
  if (data === undefined) {
    if (!error) return <Skeleton lines={lines} />;
    const refused = error instanceof ApiRefusal && error.status < 500;
    return (
      <Trouble
        title={refused ? m.committee_cannot_open() : m.ui_trouble_title()}
        why={wordsOf(error)}
        onTryAgain={refused ? undefined : () => void query.refetch()}
      />
    );
  }
  return (
    <>
      {error ? (
        <div className="stale">
          <Notice icon="offline" announce>
            {m.committee_stale({
              why: wordsOf(error),
              at: formatMoment(new Date(query.dataUpdatedAt)),
            })}
          </Notice>
        </div>
      ) : null}
      {children(data)}
    </>
  );
}
