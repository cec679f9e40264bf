import type { withdrawDeduction as operation } from '@linli/contract/deductions';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { closeDeduction, lockDeduction } from './deductions.queries';
import { findNotedRule } from './find-noted-rule';
import { refuseOwnHome } from './refuse-own-home';
import { tellOfDeduction } from './tell-of-deduction';

/** A warning that was withdrawn no longer counts towards the next ones. */
export async function withdrawDeduction(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const deduction = await lockDeduction(tx, params.deductionId);
  if (!deduction) throw refuse('request/not_found');
  await refuseOwnHome(context, deduction);
  if (deduction.state !== 'warned' && deduction.state !== 'noticed') {
    throw refuse('deductions/closed');
  }
  const { personId } = personActor(context);
  const { reason } = body;
  await closeDeduction(tx, deduction.id, { state: 'withdrawn', personId, reason }, now);
  const { rule } = await findNotedRule(tx, deduction);
  await tellOfDeduction(
    context,
    { ...deduction, because: [] },
    { happening: 'withdrawn', rule, note: reason },
  );
  return { done: true };
}
