import type { listMyDeductions } from '@linli/contract/deductions';
import type { OutputOf } from '@linli/contract/operation';
import { maskName } from '@linli/core/people/mask-name';
import { proxyMark } from '@linli/core/people/proxy-terms';
import type { Transaction } from '../platform/database';
import type { DeductionRow } from './deduction-lists.queries';
import { findNotedRule } from './find-noted-rule';

type Described = Omit<
  OutputOf<typeof listMyDeductions>['deductions'][number],
  'aboutName' | 'mayAppeal'
>;

export async function describeDeduction(tx: Transaction, row: DeductionRow): Promise<Described> {
  const { rule } = await findNotedRule(tx, row);
  const { key, number, name } = rule;
  return {
    id: row.id,
    state: row.state,
    rule: { key, number, name },
    rulebookVersion: row.rulebookVersion,
    happenedOn: row.happenedOn,
    reason: row.reason,
    because: row.because.map(({ code, zh, en }) => ({ code, zh, en })),
    noticedOn: row.noticedOn,
    effectiveFrom: row.effectiveFrom,
    appeal: appealOf(row),
    effectiveOn: row.effectiveOn,
    points: row.state === 'warned' ? 0 : (row.due ?? rule.points),
    taken: row.taken,
    suspendedUntil: row.suspendedUntil,
    closingReason: row.closingReason,
  };
}

function byProxy({ appealRelation, appealProxyName }: DeductionRow) {
  if (appealRelation === null || appealProxyName === null) return null;
  return proxyMark(appealRelation, maskName(appealProxyName));
}

function appealOf(row: DeductionRow): Described['appeal'] {
  if (row.appealedAt === null || row.appealWords === null) return null;
  return {
    words: row.appealWords,
    appealedAt: row.appealedAt,
    byProxy: byProxy(row),
    holds: row.appealHolds,
    answer: row.appealAnswer,
    decidedAt: row.appealDecidedAt,
  };
}
