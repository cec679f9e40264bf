import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface CardResident {
  readonly id: string;
  readonly name: string;
  readonly buildingName: string | null;
  readonly state: 'active' | 'left';
  /** The card they hold; null when they hold none. */
  readonly livingCardId: string | null;
  /** Cards they ever had. */
  readonly cardCount: number;
}

/** Held in id order: of two who issue for one resident, the second sees the first's card. */
export async function lockCardResidents(
  tx: Transaction,
  residentIds: readonly string[],
): Promise<CardResident[]> {
  await tx.run(sql`
    select id from resident
    where community_id = ${tx.communityId} and id = any(${residentIds}::uuid[])
    order by id for no key update`);
  return tx.rows<CardResident>(sql`
    select resident.id, resident.name, building.name as building_name, resident.state,
      (select card.id from member_card card
        where card.community_id = resident.community_id and card.resident_id = resident.id
          and card.revoked_at is null) as living_card_id,
      (select count(*) from member_card card
        where card.community_id = resident.community_id
          and card.resident_id = resident.id) as card_count
    from resident
    left join building on building.community_id = resident.community_id
      and building.id = resident.building_id
    where resident.community_id = ${tx.communityId}
      and resident.id = any(${residentIds}::uuid[])`);
}

export interface NewCard {
  readonly id: string;
  readonly residentId: string;
  readonly codeHash: Buffer;
  readonly number: number;
}

export function insertCards(
  tx: Transaction,
  cards: readonly NewCard[],
  issuedBy: string,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into member_card (community_id, id, resident_id, code_hash, number, issued_by,
      issued_at)
    select ${tx.communityId}::uuid, card.id, card.resident_id, card.code_hash, card.number,
      ${issuedBy}::uuid, ${now}::timestamptz
    from unnest(
      ${cards.map((card) => card.id)}::uuid[],
      ${cards.map((card) => card.residentId)}::uuid[],
      ${cards.map((card) => card.codeHash)}::bytea[],
      ${cards.map((card) => card.number)}::int[]
    ) as card(id, resident_id, code_hash, number)`);
}

export interface Revocation {
  readonly by: string;
  readonly reason: string;
}

export function revokeCards(
  tx: Transaction,
  cardIds: readonly string[],
  { by, reason }: Revocation,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update member_card set revoked_at = ${now}, revoked_by = ${by}, revoke_reason = ${reason}
    where community_id = ${tx.communityId} and id = any(${cardIds}::uuid[])
      and revoked_at is null`);
}

export function findCardById(tx: Transaction, cardId: string): Promise<{ id: string } | undefined> {
  return tx.row(sql`
    select id from member_card where community_id = ${tx.communityId} and id = ${cardId}`);
}

export interface CardHolder {
  readonly cardId: string;
  readonly revokedAt: string | null;
  readonly residentId: string;
  readonly personId: string;
  readonly signInId: string | null;
  readonly householdId: string | null;
  readonly name: string;
  readonly buildingName: string | null;
  readonly state: 'active' | 'left';
}

export function findHolder(tx: Transaction, codeHash: Buffer): Promise<CardHolder | undefined> {
  return tx.row<CardHolder>(sql`
    select card.id as card_id, card.revoked_at, resident.id as resident_id, resident.person_id,
      (select sign_in_id from person where person.id = resident.person_id) as sign_in_id,
      resident.household_id, resident.name, building.name as building_name, resident.state
    from member_card card
    join resident on resident.community_id = card.community_id and resident.id = card.resident_id
    left join building on building.community_id = resident.community_id
      and building.id = resident.building_id
    where card.community_id = ${tx.communityId} and card.code_hash = ${codeHash}`);
}

export interface CardFilter {
  readonly residentId: string | null;
  readonly living: boolean | null;
  /** The last card of the page before. */
  readonly afterId: string | null;
  readonly limit: number;
}

export interface CardRow {
  readonly cardId: string;
  readonly residentId: string;
  readonly name: string;
  readonly buildingName: string | null;
  readonly number: number;
  readonly issuedAt: string;
  readonly issuedByName: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
  readonly revokeReason: string | null;
}

export function listCards(tx: Transaction, filter: CardFilter): Promise<CardRow[]> {
  return tx.rows<CardRow>(sql`
    select card.id as card_id, card.resident_id, resident.name, building.name as building_name,
      card.number, card.issued_at, issuer.name as issued_by_name, card.revoked_at,
      card.revoke_reason,
      (select max(checked_in_at) from attendance
        where attendance.community_id = card.community_id
          and attendance.card_id = card.id) as last_used_at
    from member_card card
    join resident on resident.community_id = card.community_id and resident.id = card.resident_id
    left join building on building.community_id = resident.community_id
      and building.id = resident.building_id
    join person issuer on issuer.id = card.issued_by
    where card.community_id = ${tx.communityId}
      and (${filter.residentId}::uuid is null or card.resident_id = ${filter.residentId})
      and (${filter.living}::boolean is null or (card.revoked_at is null) = ${filter.living})
      and (${filter.afterId}::uuid is null or (card.issued_at, card.id) < (
        select last.issued_at, last.id from member_card last
        where last.community_id = ${tx.communityId} and last.id = ${filter.afterId}))
    order by card.issued_at desc, card.id desc
    limit ${filter.limit}`);
}
