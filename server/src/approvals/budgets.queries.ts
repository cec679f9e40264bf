import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export type BudgetScope = 'organizer' | 'activity' | 'session';

export interface BudgetRow {
  readonly scope: BudgetScope;
  readonly subjectId: string;
  readonly name: string;
  readonly pointsMax: number;
  readonly pointsUsed: number;
  readonly setByName: string | null;
  readonly setAt: string;
}

/** What was given so far stands in the counters the awards raise; a session has one period. */
export function listBudgetRows(tx: Transaction, month: string): Promise<BudgetRow[]> {
  return tx.rows<BudgetRow>(sql`
    select budget.scope, budget.subject_id, budget.points_max, budget.set_at,
      coalesce(person.name, activity.title, of_session.title, '') as name,
      coalesce(used.used, 0) as points_used, setter.name as set_by_name
    from award_budget budget
    left join person on budget.scope = 'organizer' and person.id = budget.subject_id
    left join activity on budget.scope = 'activity'
      and activity.community_id = budget.community_id and activity.id = budget.subject_id
    left join session on budget.scope = 'session'
      and session.community_id = budget.community_id and session.id = budget.subject_id
    left join activity of_session on of_session.community_id = budget.community_id
      and of_session.id = session.activity_id
    left join limit_use used on used.community_id = budget.community_id
      and used.account_id = budget.subject_id
      and used.limit_key = 'budget/' || budget.scope || '/points'
      and used.period_start = case when budget.scope = 'session'
        then '0001-01-01'::date else ${month}::date end
    left join person setter on setter.id = budget.set_by
    where budget.community_id = ${tx.communityId}
    order by budget.scope, name, budget.subject_id`);
}

export interface SubjectRow {
  readonly scope: BudgetScope;
  readonly id: string;
  readonly name: string;
  readonly startsAt: string | null;
}

/** Who may give points, open activities, and sessions that are not over. */
export function listSubjects(tx: Transaction, now: Date): Promise<SubjectRow[]> {
  return tx.rows<SubjectRow>(sql`
    select 'organizer' as scope, person.id, person.name, null::timestamptz as starts_at
    from person where person.id in (
      select person_id from role_grant
      where community_id = ${tx.communityId} and role in ('organizer', 'committee')
        and revoked_at is null)
    union all
    select 'activity', id, title, null from activity
    where community_id = ${tx.communityId} and state = 'open'
    union all
    select 'session', session.id, activity.title, session.starts_at
    from session join activity on activity.community_id = session.community_id
      and activity.id = session.activity_id
    where session.community_id = ${tx.communityId} and session.state = 'planned'
      and session.ends_at > ${now}
    order by scope, starts_at, name, id`);
}

export function findSubject(
  tx: Transaction,
  scope: BudgetScope,
  id: string,
): Promise<{ found: number } | undefined> {
  return tx.row(sql`
    select 1 as found
    where ${scope} = 'organizer' and exists (
        select from role_grant where community_id = ${tx.communityId} and person_id = ${id}
          and role in ('organizer', 'committee') and revoked_at is null)
      or ${scope} = 'activity' and exists (
        select from activity where community_id = ${tx.communityId} and id = ${id})
      or ${scope} = 'session' and exists (
        select from session where community_id = ${tx.communityId} and id = ${id})`);
}

export interface NewBudget {
  readonly scope: BudgetScope;
  readonly subjectId: string;
  readonly pointsMax: number;
  readonly setBy: string;
}

export function upsertBudget(tx: Transaction, budget: NewBudget, now: Date): Promise<number> {
  return tx.run(sql`
    insert into award_budget (community_id, scope, subject_id, points_max, set_by, set_at)
    values (${tx.communityId}, ${budget.scope}, ${budget.subjectId}, ${budget.pointsMax},
      ${budget.setBy}, ${now})
    on conflict (community_id, scope, subject_id) do update set
      points_max = excluded.points_max, set_by = excluded.set_by, set_at = excluded.set_at`);
}

export function deleteBudget(
  tx: Transaction,
  scope: BudgetScope,
  subjectId: string,
): Promise<number> {
  return tx.run(sql`
    delete from award_budget
    where community_id = ${tx.communityId} and scope = ${scope} and subject_id = ${subjectId}`);
}
