import type { BilingualText } from '@linli/core/rules/bilingual-text';
import type { RowProblem } from '../bulk-awards/row-problems';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';
import type { InspectionKey } from './inspections.queries';

export interface GradeRow {
  readonly grade: string;
  readonly gradeName: BilingualText;
  readonly gradedAt: string;
  readonly inspectorPersonId: string;
  readonly inspectorName: string;
  readonly standing: 'open' | 'waiting' | 'confirmed';
  readonly points: number | null;
  readonly bulkAwardId: string | null;
  readonly problems: readonly RowProblem[];
}

/** Without a grade the columns of the grade are null. */
export type HomeRow = {
  readonly accountId: string;
  readonly residentId: string;
  readonly residentIds: readonly string[];
  readonly names: readonly string[];
  readonly buildingName: string | null;
  readonly room: string | null;
  readonly place: string;
} & { readonly [Key in keyof GradeRow]: GradeRow[Key] | null };

export interface HomeSearch extends InspectionKey {
  readonly holder: 'resident' | 'household';
  /** Part of a name, ready for LIKE, or a room; null for all. */
  readonly pattern: string | null;
  readonly room: string | null;
  readonly buildingId: string | null;
  readonly only: 'all' | 'ungraded' | 'graded';
  readonly accountId: string | null;
  /** The place of the last one shown. */
  readonly after: string;
  readonly limit: number;
}

/**
 * Door by door: a place sorts building and room as people count them, shorter numbers first. Homes
 * whose people have left are shown no more.
 */
export function listHomeRows(tx: Transaction, search: HomeSearch): Promise<HomeRow[]> {
  return tx.rows<HomeRow>(sql`
    with home as (
      select case when ${search.holder === 'household'}
          then coalesce(r.household_id, r.id) else r.id end as account_id,
        (array_agg(r.id order by r.registered_at, r.id))[1] as resident_id,
        array_agg(r.id order by r.registered_at, r.id) as resident_ids,
        array_agg(r.name order by r.registered_at, r.id) as names,
        (array_agg(b.name order by r.registered_at, r.id))[1] as building_name,
        (array_agg(r.room order by r.registered_at, r.id))[1] as room,
        bool_or(r.building_id = ${search.buildingId}::uuid) as in_building,
        bool_or(r.name like ${search.pattern} or r.nickname like ${search.pattern}
          or r.room = ${search.room}) as fits
      from resident r
      left join building b on b.community_id = r.community_id and b.id = r.building_id
      where r.community_id = ${tx.communityId} and r.state = 'active'
      group by 1
    ), placed as (
      select home.*, concat(lpad(length(building_name)::text, 3, '0'), building_name, chr(9),
        lpad(length(room)::text, 3, '0'), room, chr(9), account_id) as place
      from home
    )
    select placed.account_id, placed.resident_id, placed.resident_ids, placed.names,
      placed.building_name, placed.room, placed.place, grade.grade, grade.grade_name,
      grade.graded_at, grade.inspector_person_id, inspector.name as inspector_name,
      case when grade.grade is null then null
        when deed.standing = 'counts' then 'confirmed'
        when deed.standing = 'waiting' then 'waiting' else 'open' end as standing,
      case when deed.standing = 'counts' then deed.given_points end as points,
      case when deed.standing in ('waiting', 'counts') then grade.bulk_award_id end
        as bulk_award_id,
      case when deed.standing = 'void' then deed.problems else '[]' end as problems
    from placed
    left join inspection_grade grade on grade.community_id = ${tx.communityId}
      and grade.scheme_key = ${search.schemeKey} and grade.day = ${search.day}
      and grade.account_id = placed.account_id
    left join person inspector on inspector.id = grade.inspector_person_id
    left join listed_deed deed on deed.community_id = ${tx.communityId}
      and deed.bulk_award_id = grade.bulk_award_id and deed.row_number = grade.row_number
    where (${search.buildingId}::uuid is null or placed.in_building)
      and (${search.pattern}::text is null or placed.fits)
      and (${search.accountId}::uuid is null or placed.account_id = ${search.accountId})
      and (${search.only} = 'all' or (${search.only} = 'graded') = (grade.grade is not null))
      and placed.place collate "C" > ${search.after}
    order by placed.place collate "C"
    limit ${search.limit}`);
}
