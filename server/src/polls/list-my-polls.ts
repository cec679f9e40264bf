import type { OutputOf } from '@linli/contract/operation';
import type { listMyPolls as operation } from '@linli/contract/polls';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { plainPoints } from '@linli/core/rules/plain-points';
import { findVotedBoxes } from '../ballots/find-voted-boxes';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { actingResident } from '../residents/acting-resident';
import { cannotAnswer } from './cannot-answer';
import { describePoll } from './described-poll';
import { pollRule } from './poll-rule';
import { findVoter, listPollRows } from './polls.queries';

const LISTED = 30;

export async function listMyPolls(context: OperationContext): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const residentId = actingResident(context);
  const voter = await findVoter(tx, residentId);
  assert(voter, 'an acting resident is in the community');
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const answered = await findVotedBoxes(tx, residentId);
  const rows = await listPollRows(tx, now, LISTED);
  const found = await pollRule(context);
  return {
    polls: rows.map((row) => ({
      ...describePoll(row, now),
      answered: answered.has(row.id),
      cannot: cannotAnswer(row.minAge, voter.birthDate, today),
    })),
    points: found ? plainPoints(found.rule) : null,
  };
}
