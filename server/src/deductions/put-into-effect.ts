import { settleDeduction } from '@linli/core/rules/decide-deduction';
import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { findNotedRule } from './find-noted-rule';
import { type DueDeduction, readStanding, setEffective } from './takings.queries';
import { tellOfDeduction } from './tell-of-deduction';

export type EffectiveDeduction = DueDeduction & { readonly due: number };

/** Asks the rule how far its floor lets it go; below zero what is missing is owed. */
export async function putIntoEffect(
  context: Pick<OperationContext, 'tx' | 'ids' | 'now' | 'after'>,
  deduction: DueDeduction,
  { today, spendable }: { today: string; spendable: number },
): Promise<EffectiveDeduction> {
  const { tx } = context;
  const { rulebook, rule } = await findNotedRule(tx, deduction);
  const { owed } = await readStanding(tx, deduction.accountId, today);
  const settled = settleDeduction(rulebook, {
    deductionKey: deduction.ruleKey,
    noticedOn: deduction.noticedOn,
    today,
    appeal: deduction.appealHolds === false ? 'refused' : 'none',
    balance: spendable - owed,
  });
  assert(settled.outcome === 'deduct', 'only what is due is looked at');
  const { points: due, suspendedUntil, because } = settled;
  await setEffective(tx, deduction.id, { on: today, due, suspendedUntil, because });
  await tellOfDeduction(
    context,
    { ...deduction, because },
    { happening: 'effective', rule, note: deduction.reason },
  );
  return { ...deduction, due, because };
}
