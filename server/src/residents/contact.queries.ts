import type { Queryable } from '../platform/database';
import { sql } from '../platform/sql';

export interface ContactRow {
  communityName: string;
  phone: string | null;
  place: string | null;
}

export function findContact(tx: Queryable, communityId: string): Promise<ContactRow | undefined> {
  return tx.row<ContactRow>(sql`
    select name as community_name, contact_phone as phone, contact_place as place
    from community where id = ${communityId}`);
}

export function updateContact(
  tx: Queryable,
  communityId: string,
  contact: { phone: string | null; place: string | null },
): Promise<number> {
  return tx.run(sql`
    update community set contact_phone = ${contact.phone}, contact_place = ${contact.place}
    where id = ${communityId}`);
}
