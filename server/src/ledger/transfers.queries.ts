import type { listTransfers } from '@linli/contract/ledger';
import type { InputOf } from '@linli/contract/operation';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';
import type { TransferPost } from './post-transfers';

export type TransferFilter = Omit<InputOf<typeof listTransfers>['query'], 'cursor'> & {
  readonly before: { recordedAt: string; id: string } | null;
};

export interface TransferListRow {
  readonly id: string;
  readonly kind: TransferPost['kind'];
  readonly points: number;
  readonly residentName: string | null;
  readonly residentId: string | null;
  readonly title: { zh: string; en: string };
  readonly reason: string;
  readonly ruleKey: string | null;
  readonly actorName: string | null;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly reversed: boolean;
}

/**
 * Newest first. With a resident, the page is taken from the logs of the accounts that can hold the
 * resident's points: their own and their household's.
 */
export function listTransferRows(
  tx: Transaction,
  filter: TransferFilter,
): Promise<TransferListRow[]> {
  return tx.rows<TransferListRow>(sql`
    with accounts as materialized (
      select unnest(array[id, household_id]) as id from resident
      where community_id = ${tx.communityId} and id = ${filter.residentId ?? null}::uuid
    ), chosen as (
      select id from transfer
      where community_id = ${tx.communityId} and ${filter.residentId ?? null}::uuid is not null
        and account_id in (select id from accounts) and resident_id = ${filter.residentId ?? null}
    ), page as materialized (
      select * from transfer
      where community_id = ${tx.communityId}
        and (recorded_at, id) < (
          coalesce(${filter.before?.recordedAt ?? null}::timestamptz, 'infinity'),
          coalesce(${filter.before?.id ?? null}::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
        and (${filter.residentId ?? null}::uuid is null or id in (select id from chosen))
        and (${filter.kind ?? null}::text is null or kind = ${filter.kind ?? null})
        and (${filter.ruleKey ?? null}::text is null or rule_key = ${filter.ruleKey ?? null})
        and (${filter.actorPersonId ?? null}::uuid is null
          or actor_person_id = ${filter.actorPersonId ?? null})
        and (${filter.from ?? null}::date is null or occurred_on >= ${filter.from ?? null}::date)
        and (${filter.to ?? null}::date is null or occurred_on <= ${filter.to ?? null}::date)
      order by recorded_at desc, id desc
      limit ${filter.limit + 1}
    )
    select page.id, page.kind, page.amount as points, resident.name as resident_name,
      page.resident_id, page.title, page.reason, page.rule_key,
      coalesce(actor.name, person.name) as actor_name, page.occurred_at, page.recorded_at,
      exists (
        select from transfer undone
        where undone.community_id = page.community_id and undone.reverses = page.id) as reversed
    from page
    left join resident
      on resident.community_id = page.community_id and resident.id = page.resident_id
    left join resident actor
      on actor.community_id = page.community_id and actor.person_id = page.actor_person_id
    left join person on person.id = page.actor_person_id
    order by page.recorded_at desc, page.id desc`);
}

export interface TransferRow {
  readonly id: string;
  readonly kind: TransferPost['kind'];
  readonly accountId: string;
  readonly holder: 'resident' | 'household';
  readonly residentId: string | null;
  readonly title: { zh: string; en: string };
  readonly reason: string;
  readonly because: { code: string; zh: string; en: string }[];
  readonly ruleKey: string | null;
  readonly rulebookVersion: number | null;
  readonly actorName: string | null;
  readonly actorRole: string | null;
  readonly requestKey: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly reversesTransferId: string | null;
  readonly reversedByTransferId: string | null;
  readonly sessionId: string | null;
  readonly redemptionId: string | null;
}

export function findTransfer(
  tx: Transaction,
  transferId: string,
): Promise<TransferRow | undefined> {
  return tx.row<TransferRow>(sql`
    select transfer.id, transfer.kind, transfer.account_id, account.holder, transfer.resident_id,
      transfer.title, transfer.reason, transfer.because, transfer.rule_key,
      transfer.rulebook_version, coalesce(actor.name, person.name) as actor_name,
      transfer.actor_role, transfer.request_key, transfer.occurred_at, transfer.recorded_at,
      transfer.reverses as reverses_transfer_id, undone.id as reversed_by_transfer_id,
      transfer.session_id, transfer.redemption_id
    from transfer
    join account
      on account.community_id = transfer.community_id and account.id = transfer.account_id
    left join resident actor on actor.community_id = transfer.community_id
      and actor.person_id = transfer.actor_person_id
    left join person on person.id = transfer.actor_person_id
    left join transfer undone
      on undone.community_id = transfer.community_id and undone.reverses = transfer.id
    where transfer.community_id = ${tx.communityId} and transfer.id = ${transferId}`);
}

export interface AwardRow {
  readonly id: string;
  readonly accountId: string;
  readonly holder: 'resident' | 'household';
  readonly residentId: string | null;
  readonly title: { zh: string; en: string };
  readonly ruleKey: string | null;
  readonly rulebookVersion: number | null;
}

export function listAwards(tx: Transaction, ids: readonly string[]): Promise<AwardRow[]> {
  return tx.rows<AwardRow>(sql`
    select transfer.id, transfer.account_id, account.holder, transfer.resident_id,
      transfer.title, transfer.rule_key, transfer.rulebook_version
    from transfer
    join account
      on account.community_id = transfer.community_id and account.id = transfer.account_id
    where transfer.community_id = ${tx.communityId} and transfer.kind = 'award'
      and transfer.id = any(${ids}::uuid[])
    order by transfer.id`);
}

export interface EntryLine {
  readonly accountId: string;
  readonly residentName: string | null;
  readonly householdNames: string | null;
  readonly unit: string;
  readonly expiresOn: string | null;
  readonly amount: number;
}

/** The lines with the names of who holds each account; a household is called by its members. */
export function listLines(tx: Transaction, transferId: string): Promise<EntryLine[]> {
  return tx.rows<EntryLine>(sql`
    select entry.account_id, resident.name as resident_name, (
        select string_agg(member.name, '、' order by member.registered_at, member.id)
        from resident member
        where member.community_id = entry.community_id
          and member.household_id = entry.account_id) as household_names,
      entry.unit, entry.expires_on, entry.amount
    from entry
    left join resident
      on resident.community_id = entry.community_id and resident.id = entry.account_id
    where entry.community_id = ${tx.communityId} and entry.transfer_id = ${transferId}
    order by entry.line`);
}

/** Whether the points are of the actor's own home: the same household, or the same phone. */
export async function isOfOwnHome(
  tx: Transaction,
  actor: { readonly householdId: string | null; readonly signInId: string },
  accountId: string,
  residentId: string | null,
): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 as found
    where ${accountId}::uuid = ${actor.householdId}::uuid or exists (
      select from resident
      join person on person.id = resident.person_id
      where resident.community_id = ${tx.communityId}
        and (resident.id in (${residentId}::uuid, ${accountId}::uuid)
          or resident.household_id = ${accountId}::uuid)
        and (resident.household_id = ${actor.householdId}::uuid
          or person.sign_in_id = ${actor.signInId}::uuid))`);
  return row !== undefined;
}
