import type { ProxyRelation } from '@linli/core/people/proxy-terms';
import type { Because } from '@linli/core/rules/award-decision';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';
import type { DeductionState } from './deductions.queries';

export interface DeductionRow {
  readonly id: string;
  readonly state: DeductionState;
  readonly residentId: string;
  readonly rulebookVersion: number;
  readonly ruleKey: string;
  readonly happenedOn: string;
  readonly reason: string;
  readonly because: readonly Because[];
  readonly noticedOn: string;
  readonly effectiveFrom: string | null;
  readonly appealedAt: string | null;
  readonly appealWords: string | null;
  /** Where somebody acted for the resident. */
  readonly appealRelation: ProxyRelation | null;
  readonly appealProxyName: string | null;
  readonly appealHolds: boolean | null;
  readonly appealAnswer: string | null;
  readonly appealDecidedAt: string | null;
  readonly effectiveOn: string | null;
  readonly due: number | null;
  readonly taken: number;
  readonly suspendedUntil: string | null;
  readonly closingReason: string | null;
  readonly residentName: string;
  readonly buildingName: string | null;
  readonly proposedBy: string;
  readonly proposedByName: string;
}

export interface DeductionFilter {
  /** Noticed and not decided, or not paid in full. */
  readonly onlyOpen: boolean;
  /** What is about this resident, or about the account of the household. */
  readonly of: { readonly residentId: string; readonly householdId: string | null } | null;
  /** The last one of the page before. */
  readonly afterId: string | null;
  readonly limit: number;
}

/** Newest first. */
export function listDeductionRows(
  tx: Transaction,
  { onlyOpen, of, afterId, limit }: DeductionFilter,
): Promise<DeductionRow[]> {
  return tx.rows<DeductionRow>(sql`
    select deduction.id, deduction.state, deduction.resident_id, deduction.rulebook_version,
      deduction.rule_key, deduction.happened_on, deduction.reason, deduction.because,
      deduction.noticed_on, deduction.effective_from, deduction.appealed_at,
      deduction.appeal_words, proxy.relation as appeal_relation,
      acting.name as appeal_proxy_name, deduction.appeal_holds, deduction.appeal_answer,
      deduction.appeal_decided_at, deduction.effective_on, deduction.due, deduction.taken,
      deduction.suspended_until, deduction.closing_reason, deduction.proposed_by,
      resident.name as resident_name, building.name as building_name,
      proposer.name as proposed_by_name
    from deduction
    join resident on resident.community_id = deduction.community_id
      and resident.id = deduction.resident_id
    left join building on building.community_id = resident.community_id
      and building.id = resident.building_id
    left join proxy on proxy.community_id = deduction.community_id
      and proxy.id = deduction.appeal_proxy_id
    left join resident acting on acting.community_id = proxy.community_id
      and acting.id = proxy.proxy_resident_id
    join person proposer on proposer.id = deduction.proposed_by
    where deduction.community_id = ${tx.communityId}
      and (not ${onlyOpen}::boolean or deduction.state = 'noticed'
        or (deduction.state = 'effective' and deduction.taken < deduction.due))
      and (${of === null}::boolean or deduction.resident_id = ${of?.residentId ?? null}::uuid
        or deduction.account_id = ${of?.householdId ?? null}::uuid)
      and (${afterId}::uuid is null or (deduction.proposed_at, deduction.id) < (
        select last.proposed_at, last.id from deduction last
        where last.community_id = ${tx.communityId} and last.id = ${afterId}))
    order by deduction.proposed_at desc, deduction.id desc
    limit ${limit}`);
}
