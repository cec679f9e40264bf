import type { OutputOf } from '@linli/contract/operation';
import type { listPolls as operation } from '@linli/contract/polls';
import { countVoters } from '../ballots/count-voters';
import type { OperationContext } from '../platform/operation-context';
import { describePoll } from './described-poll';
import { listPollRows } from './polls.queries';

const LISTED = 200;

export async function listPolls({
  tx,
  now,
}: OperationContext): Promise<OutputOf<typeof operation>> {
  const rows = await listPollRows(tx, null, LISTED);
  const counts = await countVoters(
    tx,
    rows.map(({ id }) => id),
  );
  return {
    polls: rows.map((row) => ({
      ...describePoll(row, now),
      voters: counts.get(row.id)?.voters ?? 0,
    })),
  };
}
