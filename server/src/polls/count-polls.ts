import { BALLOTS_SHOWN_FROM, type PollAnswer } from '@linli/core/polls/poll-question';
import { publicTally } from '@linli/core/polls/public-tally';
import { tallyAnswers } from '@linli/core/polls/tally-answers';
import type { Json } from '@linli/core/transparency/canonical-json';
import { findVoters } from '../ballots/find-voters';
import { openBox } from '../ballots/open-box';
import { notifyResidents } from '../notifications/notify-residents';
import type { OperationContext } from '../platform/operation-context';
import { recordLeaf } from '../transparency/record-leaf';
import { listQuestions, lockPollsToCount, updatePollCounted, updateResults } from './polls.queries';

type Counting = Pick<OperationContext, 'tx' | 'now' | 'ids' | 'secrets' | 'after'>;

/** The job that opens the boxes of polls that ended, once each. Gives how many. */
export async function countPolls(context: Counting): Promise<number> {
  const polls = await lockPollsToCount(context.tx, context.now);
  for (const poll of polls) await countPoll(context, poll);
  return polls.length;
}

async function countPoll(
  context: Counting,
  { id, title }: { id: string; title: string },
): Promise<void> {
  const { tx, now } = context;
  const ballots = await openBox<PollAnswer[]>(context, id, BALLOTS_SHOWN_FROM);
  await updatePollCounted(tx, id, ballots !== null, now);
  if (ballots === null) return;
  const questions = await listQuestions(tx, id);
  const results = tallyAnswers(questions, ballots);
  await updateResults(
    tx,
    id,
    results.map((result, place) => ({ number: questions[place]?.number ?? 0, result })),
  );
  const counted = results.map((result, place) => ({
    text: questions[place]?.text ?? '',
    options: questions[place]?.options ?? [],
    ...result,
  }));
  const tally = publicTally(title, counted);
  const payload = { v: 1, community: tx.communityId, poll: id, ballots: ballots.length, ...tally };
  await recordLeaf(tx, { kind: 'vote', payload: payload as unknown as Json }, now);
  const voters = await findVoters(tx, id);
  await notifyResidents(
    context,
    voters.map((residentId) => ({
      residentId,
      kind: 'poll_results',
      key: `poll_results:${id}`,
      title: { zh: `“${title}”有结果了`, en: `“${title}” has its results` },
      body: { zh: '谢谢您说了自己的想法，来看看大家的。', en: 'Thank you. See what all said.' },
      link: `/polls/${id}`,
    })),
  );
}
