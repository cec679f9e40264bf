import type { listEntries } from '@linli/contract/ledger';
import type { InputOf } from '@linli/contract/operation';
import type { ProxyRelation } from '@linli/core/people/proxy-terms';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';
import type { TransferPost } from './post-transfers';

export type EntryFilter = Omit<InputOf<typeof listEntries>['query'], 'cursor'> & {
  /** Continue below this place in the account's log. */
  readonly before: number | null;
};

/** Written as a value, so that the index itself finds the place, however far down the log. */
const BEYOND_ANY_LOG = Number.MAX_SAFE_INTEGER;

export interface EntryRecord {
  readonly transferId: string;
  readonly kind: TransferPost['kind'];
  readonly amount: number;
  readonly balanceAfter: number;
  readonly accountSequence: number;
  readonly title: { zh: string; en: string };
  readonly reason: string;
  readonly because: { code: string; zh: string; en: string }[];
  readonly deedKind: string | null;
  readonly ruleKey: string | null;
  readonly rulebookVersion: number | null;
  readonly actorName: string | null;
  readonly actorRole: string | null;
  /** What the actor is to the resident, where they acted as a proxy. */
  readonly proxyRelation: ProxyRelation | null;
  readonly place: string | null;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly reversesTransferId: string | null;
  readonly reversedByTransferId: string | null;
}

/**
 * One page of an account's log, newest first. The page is cut before anything is joined to it, so
 * that a long history costs no more than a short one.
 */
export function listEntryRecords(
  tx: Transaction,
  accountId: string,
  filter: EntryFilter,
): Promise<EntryRecord[]> {
  return tx.rows<EntryRecord>(sql`
    with page as materialized (
      select * from transfer
      where community_id = ${tx.communityId} and account_id = ${accountId}
        and account_sequence < ${filter.before ?? BEYOND_ANY_LOG}::bigint
        and (${filter.direction ?? null}::text is null
          or (amount > 0) = (${filter.direction ?? null} = 'in'))
        and (${filter.kind ?? null}::text is null or kind = ${filter.kind ?? null})
        and (${filter.ruleKey ?? null}::text is null or rule_key = ${filter.ruleKey ?? null})
        and (${filter.from ?? null}::date is null or occurred_on >= ${filter.from ?? null}::date)
        and (${filter.to ?? null}::date is null or occurred_on <= ${filter.to ?? null}::date)
      order by account_sequence desc
      limit ${filter.limit + 1}
    )
    select page.id as transfer_id, page.kind, page.amount, page.balance_after,
      page.account_sequence, page.title, page.reason, page.because, page.rule_key,
      page.rulebook_version, coalesce(actor.name, person.name, bound.name) as actor_name,
      page.actor_role, page.deed_kind, bound.relation as proxy_relation,
      coalesce(session.place, counter.name) as place, page.occurred_at, page.recorded_at,
      page.reverses as reverses_transfer_id, undone.id as reversed_by_transfer_id
    from page
    left join resident actor
      on actor.community_id = page.community_id and actor.person_id = page.actor_person_id
    left join person on person.id = page.actor_person_id
    -- What somebody did for the resident was written down at the moment of the deed itself.
    left join lateral (
      select proxy.relation, acting.name from proxy
      join proxy_act act on act.community_id = proxy.community_id and act.proxy_id = proxy.id
      join resident acting on acting.community_id = proxy.community_id
        and acting.id = proxy.proxy_resident_id
      where proxy.community_id = page.community_id and proxy.resident_id = page.resident_id
        and act.acted_at = page.recorded_at
      limit 1
    ) bound on page.actor_role = 'proxy' or page.deed_kind = 'daily_check_in'
    left join session
      on session.community_id = page.community_id and session.id = page.session_id
    left join redemption
      on redemption.community_id = page.community_id and redemption.id = page.redemption_id
    left join counter
      on counter.community_id = page.community_id and counter.id = redemption.counter_id
    left join transfer undone
      on undone.community_id = page.community_id and undone.reverses = page.id
    order by page.account_sequence desc`);
}

/** The place of a transfer in the account's log; undefined when it is not the account's. */
export async function findSequence(
  tx: Transaction,
  accountId: string,
  transferId: string,
): Promise<number | undefined> {
  const row = await tx.row<{ accountSequence: number }>(sql`
    select account_sequence from transfer
    where community_id = ${tx.communityId} and id = ${transferId} and account_id = ${accountId}`);
  return row?.accountSequence;
}

export interface AppealTermsRow {
  readonly version: number;
  readonly days: number;
  readonly counted: 'natural' | 'working';
}

export function listAppealTerms(
  tx: Transaction,
  versions: readonly number[],
): Promise<AppealTermsRow[]> {
  return tx.rows<AppealTermsRow>(sql`
    select version, (document #>> '{appeals,days}')::int as days,
      document #>> '{appeals,counted}' as counted
    from rulebook
    where community_id = ${tx.communityId} and version = any(${versions}::int[])`);
}
