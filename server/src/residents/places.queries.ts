import type { Queryable } from '../platform/database';
import { sql } from '../platform/sql';

/** Buildings and households: where residents live. */
export interface BuildingRow {
  id: string;
  name: string;
  residentCount: number;
}

export function listBuildingRows(tx: Queryable, communityId: string): Promise<BuildingRow[]> {
  return tx.rows<BuildingRow>(sql`
    select b.id, b.name, count(r.id) as resident_count
    from building b
    left join resident r on r.community_id = b.community_id and r.building_id = b.id
      and r.state = 'active'
    where b.community_id = ${communityId}
    group by b.id, b.name
    order by b.name, b.id`);
}

/** Gives those that were not there before. */
export function insertBuildings(
  tx: Queryable,
  communityId: string,
  buildings: readonly { id: string; name: string }[],
): Promise<{ id: string }[]> {
  return tx.rows<{ id: string }>(sql`
    insert into building (community_id, id, name)
    select ${communityId}::uuid, b.id, b.name
    from unnest(
      ${buildings.map((building) => building.id)}::uuid[],
      ${buildings.map((building) => building.name)}::text[]
    ) as b(id, name)
    order by b.name
    on conflict (community_id, name) do nothing
    returning id`);
}

export async function buildingExists(
  tx: Queryable,
  communityId: string,
  buildingId: string,
): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 as found from building
    where community_id = ${communityId} and id = ${buildingId}`);
  return row !== undefined;
}

export async function householdExists(
  tx: Queryable,
  communityId: string,
  householdId: string,
): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 as found from household
    where community_id = ${communityId} and id = ${householdId}`);
  return row !== undefined;
}

export function insertHouseholds(
  tx: Queryable,
  communityId: string,
  households: readonly { id: string; buildingId: string | null; room: string | null }[],
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into household (community_id, id, building_id, room, created_at)
    select ${communityId}::uuid, h.id, h.building_id, h.room, ${now}::timestamptz
    from unnest(
      ${households.map((household) => household.id)}::uuid[],
      ${households.map((household) => household.buildingId)}::uuid[],
      ${households.map((household) => household.room)}::text[]
    ) as h(id, building_id, room)`);
}

export function moveToHousehold(
  tx: Queryable,
  communityId: string,
  residentIds: readonly string[],
  householdId: string,
): Promise<number> {
  return tx.run(sql`
    update resident set household_id = ${householdId}
    where community_id = ${communityId} and id = any(${residentIds}::uuid[])`);
}

export interface OpenCommunityRow {
  id: string;
  slug: string;
  name: string;
  districtName: string;
  timeZone: string;
  buildings: { id: string; name: string }[];
}

export function listOpenCommunities(tx: Queryable): Promise<OpenCommunityRow[]> {
  return tx.rows<OpenCommunityRow>(sql`select * from list_open_communities()`);
}

export function listBuildingNames(
  tx: Queryable,
  communityId: string,
): Promise<{ id: string; name: string }[]> {
  return tx.rows(sql`select id, name from building where community_id = ${communityId}`);
}
