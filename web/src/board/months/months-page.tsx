import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Skeleton } from '../../ui/skeleton';
import { Trouble } from '../../ui/trouble';
import { DocPage } from '../doc/doc-page';
import { useBoard } from '../use-board';
import { FrozenMonth } from './frozen-month';
import '../rules/rules.css';

export type FrozenBoard = AnswerOf<'/api/communities/{communityId}/boards'>['boards'][number];

/** The boards of past months as they were frozen, each with its place in the public log. */
export function MonthsPage({ slug }: { slug: string }) {
  const board = useBoard(slug);
  const communityId = board.data?.community.id;
  const months = useQuery({
    queryKey: ['frozen-boards', communityId],
    enabled: communityId !== undefined,
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/boards', {
          params: { path: { communityId: communityId ?? '' } },
        }),
      ),
    meta: { keep: true },
  });
  const error = board.error ?? months.error;
  return (
    <DocPage title={m.board_months()} communityName={board.data?.community.name}>
      <h1>{m.board_months()}</h1>
      <p className="doc__meta">{m.board_months_meta()}</p>
      {months.data?.boards.length === 0 ? <p>{m.board_months_none()}</p> : null}
      {months.data?.boards.map((one) => (
        <FrozenMonth key={one.month} communityId={communityId ?? ''} board={one} />
      ))}
      {!months.data && error ? (
        <Trouble
          title={m.board_trouble()}
          why={error.message}
          onTryAgain={() => void (board.error ? board.refetch() : months.refetch())}
          home={false}
        />
      ) : null}
      {!months.data && !error ? <Skeleton /> : null}
      <p className="actions doc__acts">
        <Button kind="quiet" block={false} href={`/${slug}`}>
          {m.board_to_board()}
        </Button>
        <Button kind="quiet" block={false} href={`/${slug}/verify`}>
          {m.board_verify()}
        </Button>
      </p>
    </DocPage>
  );
}
