import type { Queryable } from '../platform/database';
import { sql } from '../platform/sql';

export function insertDistrict(
  db: Queryable,
  district: { readonly id: string; readonly name: string },
  at: Date,
): Promise<number> {
  return db.run(sql`
    insert into district (id, name, created_at) values (${district.id}, ${district.name}, ${at})`);
}

export function insertCommunity(
  db: Queryable,
  community: {
    readonly id: string;
    readonly districtId: string;
    readonly slug: string;
    readonly name: string;
  },
  at: Date,
): Promise<number> {
  return db.run(sql`
    insert into community (id, district_id, slug, name, created_at)
    values (${community.id}, ${community.districtId}, ${community.slug}, ${community.name},
      ${at})`);
}
