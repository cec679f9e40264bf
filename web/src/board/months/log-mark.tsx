import { LogProblem, logProblems } from '@linli/core/transparency/log-problem';
import { useQuery } from '@tanstack/react-query';
import { checkFrozenBoard } from '../../api/check-frozen-board';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { formatNumber } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Tag } from '../../ui/tag';
import { usePublicLog } from '../log/use-public-log';
import type { FrozenBoard } from './months-page';

interface LogMarkProps {
  communityId: string;
  board: FrozenBoard;
}

/** Never a green that was not earned: the browser itself compares the board with the log. */
export function LogMark({ communityId, board }: LogMarkProps) {
  const key = usePublicLog().data?.key;
  const { leafIndex } = board;
  const check = useQuery({
    // The board itself is in the key: what is shown anew is checked anew.
    queryKey: ['frozen-board-check', communityId, board, key],
    enabled: key !== undefined,
    queryFn: () => checkFrozenBoard(communityId, board, key ?? ''),
    retry: (times, error) => times < 3 && !(error instanceof LogProblem),
  });
  if (check.error instanceof LogProblem) {
    return (
      <Notice kind="stop" title={m.board_month_differs()}>
        {logProblems[check.error.code][getLocale()]}
      </Notice>
    );
  }
  return (
    <p>
      {check.data === 'checked' ? (
        <Tag tone="leaf" icon="check">
          {m.board_month_kept()}
        </Tag>
      ) : (
        <Tag>{check.data === 'waits' ? m.board_month_waits() : m.board_month_checking()}</Tag>
      )}{' '}
      {leafIndex === null ? null : (
        <a href={`/log/open/${leafIndex}.json`}>
          {m.board_month_leaf({ place: formatNumber(leafIndex) })}
        </a>
      )}
    </p>
  );
}
