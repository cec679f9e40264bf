import type { decideAppeal as operation } from '@linli/contract/deductions';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { recordLeaf } from '../transparency/record-leaf';
import { type LockedDeduction, lockDeduction, setVerdict } from './deductions.queries';
import { findNotedRule } from './find-noted-rule';
import { refuseOwnHome } from './refuse-own-home';
import { tellOfDeduction } from './tell-of-deduction';

/** Another person than who noted it, and nobody of the home; the verdict stands in the log. */
export async function decideAppeal(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { personId } = personActor(context);
  const deduction = await lockDeduction(tx, params.deductionId);
  if (!deduction) throw refuse('request/not_found');
  if (deduction.proposedBy === personId) throw refuse('deductions/own');
  await refuseOwnHome(context, deduction);
  if (!isAppealOpen(deduction)) throw refuse('deductions/no_appeal');
  const { holds, answer } = body;
  await setVerdict(tx, deduction.id, { holds, answer, personId }, now);
  const { id, residentId, rulebookVersion, ruleKey } = deduction;
  const payload = {
    v: 1,
    community: params.communityId,
    deduction: id,
    rulebook: rulebookVersion,
    rule: ruleKey,
    holds,
    decidedAt: now.toISOString(),
  };
  await recordLeaf(tx, { kind: 'appeal', subjectId: residentId, payload }, now);
  const { rule } = await findNotedRule(tx, deduction);
  const happening = holds ? 'dropped' : 'appeal_refused';
  await tellOfDeduction(context, { ...deduction, because: [] }, { happening, rule, note: answer });
  return { done: true };
}

function isAppealOpen({ state, appealedAt, appealHolds }: LockedDeduction): boolean {
  return state === 'noticed' && appealedAt !== null && appealHolds === null;
}
