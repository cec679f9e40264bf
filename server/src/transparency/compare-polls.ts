import { publicTally } from '@linli/core/polls/public-tally';
import { canonicalJson, type Json } from '@linli/core/transparency/canonical-json';
import type { Transaction } from '../platform/database';
import { listCountedPolls, listLoggedTallies } from './compare.queries';
import type { LogFinding } from './compare-log';
import { enterCommunity } from './subjects.queries';

/** What is shown of each vote is what was counted, for the very questions that were asked. */
export async function comparePolls(tx: Transaction, communityId: string): Promise<LogFinding[]> {
  await enterCommunity(tx, communityId);
  const polls = new Map(
    (await listCountedPolls(tx, communityId)).map((poll) => [poll.id, poll] as const),
  );
  const findings: LogFinding[] = [];
  const find = (poll: string, says: string): unknown =>
    findings.push({ row: `poll ${poll}`, says });
  for (const { leafIndex, poll, asked, results } of await listLoggedTallies(tx, communityId)) {
    const kept = polls.get(poll);
    const leaf = leafIndex === null ? 'what waits for the log' : `leaf ${leafIndex}`;
    if (!kept) find(poll, `was deleted: it is ${leaf}`);
    else if (textOf(publicTally(kept.title, kept.questions)) !== textOf({ asked, results })) {
      find(poll, `was changed: it is not what ${leaf} says`);
    }
    polls.delete(poll);
  }
  for (const poll of polls.keys()) find(poll, 'was inserted: it has no leaf');
  return findings;
}

function textOf(tally: object): string {
  return canonicalJson(tally as unknown as Json);
}
