import type { listMyDeductions as operation } from '@linli/contract/deductions';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { maskName } from '@linli/core/people/mask-name';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { accountOf } from './account-of';
import { type DeductionRow, listDeductionRows } from './deduction-lists.queries';
import { describeDeduction } from './describe-deduction';
import { ownDeductions } from './own-deductions';
import { readStanding } from './takings.queries';

const SHOWN = 100;

export async function listMyDeductions(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { residentId, householdId } = personActor(context);
  const of = ownDeductions(context);
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const rows = await listDeductionRows(tx, { onlyOpen: false, of, afterId: null, limit: SHOWN });
  const deductions: OutputOf<typeof operation>['deductions'] = [];
  for (const row of rows) {
    const aboutName = row.residentId === residentId ? null : maskName(row.residentName);
    const described = await describeDeduction(tx, row);
    deductions.push({ ...described, aboutName, mayAppeal: mayAppeal(row, today) });
  }
  const account = await accountOf(context, { ...of, householdId });
  const standing = await readStanding(tx, account, today);
  return { deductions, ...standing };
}

function mayAppeal({ state, appealedAt, effectiveFrom }: DeductionRow, today: string): boolean {
  return (
    state === 'noticed' && appealedAt === null && effectiveFrom !== null && today < effectiveFrom
  );
}
