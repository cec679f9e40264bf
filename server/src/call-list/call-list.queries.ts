import type { BilingualText } from '@linli/core/rules/bilingual-text';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface UntoldMessage {
  readonly residentId: string;
  readonly name: string;
  readonly buildingName: string | null;
  readonly room: string | null;
  readonly phoneCipher: Buffer | null;
  readonly id: string;
  readonly title: BilingualText;
  readonly body: BilingualText;
  readonly createdAt: string;
}

/**
 * What nobody has read or told yet, of residents nobody ever signed in for, or no longer can; whole
 * residents, those who wait longest first.
 */
export function listUntold(
  tx: Transaction,
  bounds: { since: Date; residentsMax: number },
): Promise<UntoldMessage[]> {
  return tx.rows<UntoldMessage>(sql`
    with waiting as (
      select notification.resident_id, min(notification.created_at) as since
      from notification
      join resident on resident.community_id = notification.community_id
        and resident.id = notification.resident_id and resident.state = 'active'
      join person on person.id = resident.person_id
        and (person.sign_in_id is null or person.signed_in_at is null)
      where notification.community_id = ${tx.communityId} and notification.read_at is null
        and notification.telling_id is null and notification.created_at >= ${bounds.since}
      group by notification.resident_id
      order by since, notification.resident_id
      limit ${bounds.residentsMax}
    )
    select resident.id as resident_id, resident.name, building.name as building_name,
      resident.room, resident.phone_cipher, notification.id, notification.title,
      notification.body, notification.created_at
    from waiting
    join resident on resident.community_id = ${tx.communityId}
      and resident.id = waiting.resident_id
    join notification on notification.community_id = ${tx.communityId}
      and notification.resident_id = waiting.resident_id and notification.read_at is null
      and notification.telling_id is null and notification.created_at >= ${bounds.since}
    left join building on building.community_id = resident.community_id
      and building.id = resident.building_id
    order by waiting.since, resident.id, notification.created_at, notification.id`);
}

/** How many residents the whole list has. */
export async function countUntold(tx: Transaction, since: Date): Promise<number> {
  const row = await tx.row<{ residents: number }>(sql`
    select count(distinct notification.resident_id) as residents
    from notification
    join resident on resident.community_id = notification.community_id
      and resident.id = notification.resident_id and resident.state = 'active'
    join person on person.id = resident.person_id
      and (person.sign_in_id is null or person.signed_in_at is null)
    where notification.community_id = ${tx.communityId} and notification.read_at is null
      and notification.telling_id is null and notification.created_at >= ${since}`);
  return row?.residents ?? 0;
}

export interface NewTelling {
  readonly id: string;
  readonly residentId: string;
  readonly way: 'phone' | 'door' | 'desk';
  readonly answer: string;
  readonly toldBy: string;
}

export function insertTelling(tx: Transaction, telling: NewTelling, now: Date): Promise<number> {
  return tx.run(sql`
    insert into telling (community_id, id, resident_id, way, answer, told_by, told_at)
    values (${tx.communityId}, ${telling.id}, ${telling.residentId}, ${telling.way},
      ${telling.answer}, ${telling.toldBy}, ${now})`);
}

/** Of two who tell the same thing at once, the second marks nothing. */
export function markTold(
  tx: Transaction,
  residentId: string,
  messageIds: readonly string[],
  tellingId: string,
): Promise<number> {
  return tx.run(sql`
    update notification set telling_id = ${tellingId}
    where community_id = ${tx.communityId} and resident_id = ${residentId}
      and id = any(${messageIds}::uuid[]) and telling_id is null`);
}

export async function countMessages(
  tx: Transaction,
  residentId: string,
  messageIds: readonly string[],
): Promise<number> {
  const row = await tx.row<{ count: number }>(sql`
    select count(*) as count from notification
    where community_id = ${tx.communityId} and resident_id = ${residentId}
      and id = any(${messageIds}::uuid[])`);
  return row?.count ?? 0;
}

export interface TellingRow {
  readonly id: string;
  readonly residentId: string;
  readonly residentName: string;
  readonly titles: BilingualText[];
  readonly way: 'phone' | 'door' | 'desk';
  readonly answer: string;
  readonly toldByName: string;
  readonly toldAt: string;
}

export function listTellingRows(tx: Transaction): Promise<TellingRow[]> {
  return tx.rows<TellingRow>(sql`
    select telling.id, telling.resident_id, resident.name as resident_name, telling.way,
      telling.answer, teller.name as told_by_name, telling.told_at,
      (select coalesce(jsonb_agg(notification.title order by notification.created_at), '[]')
        from notification
        where notification.community_id = telling.community_id
          and notification.resident_id = telling.resident_id
          and notification.telling_id = telling.id) as titles
    from telling
    join resident on resident.community_id = telling.community_id
      and resident.id = telling.resident_id
    join person teller on teller.id = telling.told_by
    where telling.community_id = ${tx.communityId}
    order by telling.told_at desc, telling.id desc
    limit 100`);
}
