import type { BilingualText } from '@linli/core/rules/bilingual-text';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/** An inspection on one of its days. */
export interface InspectionKey {
  readonly schemeKey: string;
  readonly day: string;
}

export interface DayFigures {
  readonly open: number;
  readonly waiting: number;
  readonly confirmed: number;
}

export function listDayFigures(
  tx: Transaction,
  from: string,
): Promise<(InspectionKey & DayFigures)[]> {
  return tx.rows(sql`
    select grade.scheme_key, grade.day,
      count(*) filter (where coalesce(deed.standing, 'void') = 'void') as open,
      count(*) filter (where deed.standing = 'waiting') as waiting,
      count(*) filter (where deed.standing = 'counts') as confirmed
    from inspection_grade grade
    left join listed_deed deed on deed.community_id = grade.community_id
      and deed.bulk_award_id = grade.bulk_award_id and deed.row_number = grade.row_number
    where grade.community_id = ${tx.communityId} and grade.day >= ${from}
    group by grade.scheme_key, grade.day`);
}

export async function readFigures(
  tx: Transaction,
  { schemeKey, day }: InspectionKey,
  inspectorId: string,
): Promise<DayFigures & { readonly own: number }> {
  const row = await tx.row<DayFigures & { own: number }>(sql`
    select count(*) filter (where coalesce(deed.standing, 'void') = 'void') as open,
      count(*) filter (where coalesce(deed.standing, 'void') = 'void'
        and grade.inspector_person_id = ${inspectorId}) as own,
      count(*) filter (where deed.standing = 'waiting') as waiting,
      count(*) filter (where deed.standing = 'counts') as confirmed
    from inspection_grade grade
    left join listed_deed deed on deed.community_id = grade.community_id
      and deed.bulk_award_id = grade.bulk_award_id and deed.row_number = grade.row_number
    where grade.community_id = ${tx.communityId} and grade.scheme_key = ${schemeKey}
      and grade.day = ${day}`);
  return row ?? { open: 0, own: 0, waiting: 0, confirmed: 0 };
}

/** How many accounts of this kind people who live here have. */
export async function countHomes(
  tx: Transaction,
  holder: 'resident' | 'household',
): Promise<number> {
  const row = await tx.row<{ homes: number }>(sql`
    select count(distinct case when ${holder === 'household'}
      then coalesce(household_id, id) else id end) as homes
    from resident where community_id = ${tx.communityId} and state = 'active'`);
  return row?.homes ?? 0;
}

export interface Inhabitant {
  readonly id: string;
  readonly personId: string;
  readonly householdId: string | null;
  readonly signInId: string | null;
  readonly state: 'active' | 'left';
}

/** The resident, and where households are graded everybody of theirs, the first of them first. */
export function listInhabitants(
  tx: Transaction,
  residentId: string,
  holder: 'resident' | 'household',
): Promise<Inhabitant[]> {
  return tx.rows<Inhabitant>(sql`
    select other.id, other.person_id, other.household_id, person.sign_in_id, other.state
    from resident asked
    join resident other on other.community_id = asked.community_id
      and (other.id = asked.id or (${holder === 'household'} and other.state = 'active'
        and other.household_id = asked.household_id))
    join person on person.id = other.person_id
    where asked.community_id = ${tx.communityId} and asked.id = ${residentId}
    order by other.registered_at, other.id`);
}

export function listInhabitantsOf(
  tx: Transaction,
  residentIds: readonly string[],
): Promise<Inhabitant[]> {
  return tx.rows<Inhabitant>(sql`
    select resident.id, resident.person_id, resident.household_id, person.sign_in_id,
      resident.state
    from resident join person on person.id = resident.person_id
    where resident.community_id = ${tx.communityId}
      and resident.id = any(${residentIds}::uuid[])`);
}

export interface NewGrade extends InspectionKey {
  readonly accountId: string;
  readonly residentId: string;
  readonly schemeName: BilingualText;
  readonly grade: string;
  readonly gradeName: BilingualText;
  readonly inspectorId: string;
  /** Also where somebody else has graded. */
  readonly over: boolean;
}

/**
 * 0 when it was put before a second person or counts, or when it is somebody else's. A row whose
 * list is not to be seen yet counts as put before: that list was made a moment ago.
 */
export function keepGrade(tx: Transaction, grade: NewGrade, now: Date): Promise<number> {
  return tx.run(sql`
    insert into inspection_grade (community_id, scheme_key, day, account_id, resident_id,
      scheme_name, grade, grade_name, inspector_person_id, home_id, inspector_home_id, graded_at)
    select ${tx.communityId}::uuid, ${grade.schemeKey}, ${grade.day}::date,
      ${grade.accountId}::uuid, graded.id, ${JSON.stringify(grade.schemeName)}::jsonb,
      ${grade.grade}, ${JSON.stringify(grade.gradeName)}::jsonb, ${grade.inspectorId}::uuid,
      coalesce(graded.household_id, graded.person_id),
      coalesce(inspector.household_id, ${grade.inspectorId}::uuid), ${now}::timestamptz
    from resident graded
    left join resident inspector on inspector.community_id = graded.community_id
      and inspector.person_id = ${grade.inspectorId}
    where graded.community_id = ${tx.communityId} and graded.id = ${grade.residentId}
    on conflict (community_id, scheme_key, day, account_id) do update
    set resident_id = excluded.resident_id, scheme_name = excluded.scheme_name,
      grade = excluded.grade, grade_name = excluded.grade_name,
      inspector_person_id = excluded.inspector_person_id, home_id = excluded.home_id,
      inspector_home_id = excluded.inspector_home_id, graded_at = excluded.graded_at,
      bulk_award_id = null, row_number = null
    where (${grade.over} or inspection_grade.inspector_person_id = excluded.inspector_person_id)
      and (inspection_grade.bulk_award_id is null or exists (
        select from listed_deed deed
        where deed.community_id = inspection_grade.community_id
          and deed.bulk_award_id = inspection_grade.bulk_award_id
          and deed.row_number = inspection_grade.row_number and deed.standing = 'void'))`);
}

export interface OpenGrade {
  readonly accountId: string;
  readonly residentId: string;
  readonly grade: string;
}

/** Open grades of an inspector, door by door, held until they stand in a list. */
export function lockOpenGrades(
  tx: Transaction,
  { schemeKey, day }: InspectionKey,
  inspectorId: string,
  limit: number,
): Promise<OpenGrade[]> {
  return tx.rows<OpenGrade>(sql`
    select grade.account_id, grade.resident_id, grade.grade
    from inspection_grade grade
    join resident on resident.community_id = grade.community_id
      and resident.id = grade.resident_id
    left join building on building.community_id = resident.community_id
      and building.id = resident.building_id
    where grade.community_id = ${tx.communityId} and grade.scheme_key = ${schemeKey}
      and grade.day = ${day} and grade.inspector_person_id = ${inspectorId}
      and (grade.bulk_award_id is null or exists (
        select from listed_deed deed
        where deed.community_id = grade.community_id
          and deed.bulk_award_id = grade.bulk_award_id
          and deed.row_number = grade.row_number and deed.standing = 'void'))
    order by length(building.name), building.name, length(resident.room), resident.room,
      grade.account_id
    limit ${limit}
    for update of grade`);
}

/** The rows of a list number the accounts from 1. */
export function putIntoList(
  tx: Transaction,
  { schemeKey, day }: InspectionKey,
  bulkAwardId: string,
  accountIds: readonly string[],
): Promise<number> {
  return tx.run(sql`
    update inspection_grade grade
    set bulk_award_id = ${bulkAwardId}, row_number = listed.row
    from unnest(${accountIds}::uuid[]) with ordinality as listed(account_id, row)
    where grade.community_id = ${tx.communityId} and grade.scheme_key = ${schemeKey}
      and grade.day = ${day} and grade.account_id = listed.account_id`);
}

export interface OwnGrade {
  readonly name: BilingualText;
  readonly day: string;
  readonly grade: BilingualText;
  readonly points: number | null;
  readonly transferId: string | null;
}

export function listOwnGrades(
  tx: Transaction,
  accountIds: readonly string[],
  limit: number,
): Promise<OwnGrade[]> {
  return tx.rows<OwnGrade>(sql`
    select grade.scheme_name as name, grade.day, grade.grade_name as grade,
      deed.given_points as points, deed.transfer_id
    from inspection_grade grade
    join listed_deed deed on deed.community_id = grade.community_id
      and deed.bulk_award_id = grade.bulk_award_id and deed.row_number = grade.row_number
      and deed.standing = 'counts'
    where grade.community_id = ${tx.communityId} and grade.account_id = any(${accountIds}::uuid[])
    order by grade.day desc, grade.scheme_key
    limit ${limit}`);
}
