import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Skeleton } from '../../ui/skeleton';
import { Trouble } from '../../ui/trouble';
import { DocPage } from '../doc/doc-page';
import { monthName } from '../hall/month-name';
import { useBoard } from '../use-board';
import { IssuerTable } from './issuer-table';
import '../rules/rules.css';

export type Issuers = AnswerOf<'/api/communities/{communityId}/issuers'>;

/** Who gave how many points to how few: figures that whoever gives points is held to. */
export function IssuersPage({ slug }: { slug: string }) {
  const board = useBoard(slug);
  const communityId = board.data?.community.id;
  const issuers = useQuery({
    queryKey: ['issuers', communityId],
    enabled: communityId !== undefined,
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/issuers', {
          params: { path: { communityId: communityId ?? '' } },
        }),
      ),
    meta: { keep: true },
  });
  const error = board.error ?? issuers.error;
  return (
    <DocPage title={m.board_issuers()} communityName={board.data?.community.name}>
      <h1>{m.board_issuers()}</h1>
      {issuers.data ? <Months issuers={issuers.data} /> : null}
      {!issuers.data && error ? (
        <Trouble
          title={m.board_trouble()}
          why={error.message}
          onTryAgain={() => void (board.error ? board.refetch() : issuers.refetch())}
          home={false}
        />
      ) : null}
      {!issuers.data && !error ? <Skeleton /> : null}
      <p className="actions doc__acts">
        <Button kind="quiet" block={false} href={`/${slug}/rules`}>
          {m.board_rules()}
        </Button>
      </p>
    </DocPage>
  );
}

function Months({ issuers }: { issuers: Issuers }) {
  return (
    <>
      <p className="doc__meta">{m.board_issuers_meta({ min: issuers.residentsMin })}</p>
      {issuers.months.map(({ month, issuers: rows }) => (
        <section key={month}>
          <h2>{monthName(month)}</h2>
          {rows.length === 0 ? (
            <p>{m.board_issuers_none()}</p>
          ) : (
            <IssuerTable month={monthName(month)} rows={rows} />
          )}
        </section>
      ))}
    </>
  );
}
