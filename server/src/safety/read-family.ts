import { ageOn, FULL_AGE_YEARS } from '@linli/core/calendar/age-on';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { type FamilyMember, listFamily } from './consents.queries';

export interface Family {
  readonly me: FamilyMember;
  readonly members: readonly FamilyMember[];
  readonly minors: readonly { residentId: string; name: string; ageYears: number }[];
  /** Who is no minor may agree for those who are. */
  readonly mayAgree: boolean;
  readonly today: string;
}

/** Those the asking resident lives with or shares a phone with, and who of them are minors. */
export async function readFamily(context: OperationContext): Promise<Family> {
  const { tx, now } = context;
  const { residentId, householdId, signInId } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  const members = await listFamily(tx, { residentId, householdId, signInId });
  const [me] = members;
  if (!me) throw refuse('access/not_allowed');
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const minors = members.flatMap((member) => {
    const ageYears = member.birthDate === null ? FULL_AGE_YEARS : ageOn(member.birthDate, today);
    const { residentId: id, name } = member;
    return ageYears < FULL_AGE_YEARS ? [{ residentId: id, name, ageYears }] : [];
  });
  const mayAgree = !minors.some((minor) => minor.residentId === residentId);
  return { me, members, minors, mayAgree, today };
}
