import type { BilingualText } from '@linli/core/rules/bilingual-text';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';
import type { NewNotification } from './notify-residents';

export function insertNotifications(
  tx: Transaction,
  rows: readonly (NewNotification & { id: string })[],
  now: Date,
): Promise<{ residentId: string }[]> {
  return tx.rows(sql`
    insert into notification (community_id, id, resident_id, kind, notification_key, title, body,
      link, created_at)
    select ${tx.communityId}, id, resident_id, kind, notification_key, title, body, link,
      ${now}::timestamptz
    from unnest(
      ${rows.map((row) => row.id)}::uuid[],
      ${rows.map((row) => row.residentId)}::uuid[],
      ${rows.map((row) => row.kind)}::text[],
      ${rows.map((row) => row.key)}::text[],
      ${rows.map((row) => JSON.stringify(row.title))}::jsonb[],
      ${rows.map((row) => JSON.stringify(row.body))}::jsonb[],
      ${rows.map((row) => row.link ?? null)}::text[]
    ) as told(id, resident_id, kind, notification_key, title, body, link)
    order by resident_id, notification_key
    on conflict (community_id, resident_id, notification_key) do nothing
    returning resident_id`);
}

export interface NotificationRow {
  readonly id: string;
  readonly kind: string;
  readonly title: BilingualText;
  readonly body: BilingualText;
  readonly link: string | null;
  readonly createdAt: string;
  readonly readAt: string | null;
}

export function listNotifications(tx: Transaction, residentId: string): Promise<NotificationRow[]> {
  return tx.rows<NotificationRow>(sql`
    select id, kind, title, body, link, created_at, read_at
    from notification
    where community_id = ${tx.communityId} and resident_id = ${residentId}
    order by created_at desc, id desc
    limit 100`);
}

/** Older ones are read with the one named: the list shows them below it. */
export function markNotificationsRead(
  tx: Transaction,
  residentId: string,
  throughId: string,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update notification set read_at = ${now}::timestamptz
    from notification through
    where notification.community_id = ${tx.communityId}
      and notification.resident_id = ${residentId} and notification.read_at is null
      and through.community_id = ${tx.communityId} and through.resident_id = ${residentId}
      and through.id = ${throughId}
      and (notification.created_at, notification.id) <= (through.created_at, through.id)`);
}

export function findNotification(
  tx: Transaction,
  residentId: string,
  id: string,
): Promise<{ id: string } | undefined> {
  return tx.row(sql`
    select id from notification
    where community_id = ${tx.communityId} and resident_id = ${residentId} and id = ${id}`);
}
