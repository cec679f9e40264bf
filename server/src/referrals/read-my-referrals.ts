import type { OutputOf } from '@linli/contract/operation';
import type { readMyReferrals as operation } from '@linli/contract/referrals';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import type { ReferralTerms } from '@linli/core/rules/earning-rule';
import { lastReferralDay, referralRule } from '@linli/core/rules/referral-due';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { actingResident } from '../residents/acting-resident';
import { findSayUntil } from './find-say-until';
import {
  type BroughtRow,
  findTimesSaid,
  listBrought,
  listCountedDeeds,
  TIMES_SAID_MAX,
} from './referrals.queries';
import { shownName } from './shown-name';

type Mine = OutputOf<typeof operation>;
type Neighbour = Mine['neighbours'][number];

/** Whom one brought stays to be seen when later rules offer nothing for it. */
export async function readMyReferrals(context: OperationContext): Promise<Mine> {
  const residentId = actingResident(context);
  const { tx, now } = context;
  const timeZone = await communityTimeZone(tx);
  const today = calendarDay(now.toISOString(), timeZone);
  const rulebook = await findRulebookInForce(tx, now.toISOString());
  const terms = rulebook && referralRule(rulebook.document, today)?.referral;
  const brought = await listBrought(tx, residentId);
  const deeds = await listCountedDeeds(
    tx,
    brought.map(({ newcomerId }) => newcomerId),
  );
  const timesSaid = await findTimesSaid(tx, residentId);
  const maySay = terms && timesSaid < TIMES_SAID_MAX;
  return {
    terms: terms ?? null,
    said: timesSaid > 0,
    sayUntil: maySay ? await findSayUntil(context, terms, residentId) : null,
    neighbours: brought.map((row) => {
      const lastDay = terms && lastReferralDay(terms, calendarDay(row.registeredAt, timeZone));
      const counted = deeds.filter(
        ({ newcomerId, day }) =>
          newcomerId === row.newcomerId && (lastDay === undefined || day <= lastDay),
      );
      return {
        id: row.id,
        shownName: shownName(row),
        deeds: counted.length,
        state: stateOf(row, terms, lastDay !== undefined && today <= lastDay),
        points: row.points,
      };
    }),
  };
}

function stateOf(
  { state, isWaiting }: BroughtRow,
  terms: ReferralTerms | undefined,
  isInTime: boolean,
): Neighbour['state'] {
  if (isWaiting) return 'waiting';
  if (state === 'awarded') return 'reached';
  return terms && isInTime ? 'counting' : 'over';
}
