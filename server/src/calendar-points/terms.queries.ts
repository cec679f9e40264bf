import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface DueAccount {
  readonly accountId: string;
  readonly holder: 'resident' | 'household';
  /** Null when the calendar meets it for the first time. */
  readonly openedOn: string | null;
  readonly baseGivenOn: string | null;
  readonly resetOn: string | null;
}

export interface DueFilter {
  /** Households hold the points; who has none holds their own. */
  readonly shared: boolean;
  /** Who was given the base last before this day is due; null where no base is given. */
  readonly baseBefore: string | null;
  /** The newest day on which the year began anew; null where none does. */
  readonly resetOn: string | null;
}

/** Accounts of residents who live here for which something is due, lowest id first. */
export function listDueAccounts(
  tx: Transaction,
  { shared, baseBefore, resetOn }: DueFilter,
): Promise<DueAccount[]> {
  return tx.rows<DueAccount>(sql`
    with holder as (
      select distinct case when ${shared}::boolean then coalesce(household_id, id) else id end
          as account_id,
        case when ${shared}::boolean and household_id is not null then 'household'
          else 'resident' end as holder
      from resident
      where community_id = ${tx.communityId} and state = 'active'
    )
    select holder.account_id, holder.holder, term.opened_on, term.base_given_on, term.reset_on
    from holder
    left join account_term term on term.community_id = ${tx.communityId}
      and term.account_id = holder.account_id
    where term.account_id is null
      or coalesce(term.base_given_on, '-infinity') < ${baseBefore}::date
      or coalesce(term.reset_on, term.opened_on) < ${resetOn}::date
    order by holder.account_id`);
}

export interface KeptTerm {
  readonly accountId: string;
  readonly openedOn: string;
  readonly baseGivenOn: string | null;
  readonly resetOn: string | null;
}

export function keepTerms(tx: Transaction, terms: readonly KeptTerm[]): Promise<number> {
  return tx.run(sql`
    insert into account_term as kept (community_id, account_id, opened_on, base_given_on, reset_on)
    select ${tx.communityId}, account_id, opened_on, base_given_on, reset_on
    from unnest(
      ${terms.map((term) => term.accountId)}::uuid[],
      ${terms.map((term) => term.openedOn)}::date[],
      ${terms.map((term) => term.baseGivenOn)}::date[],
      ${terms.map((term) => term.resetOn)}::date[]
    ) as term(account_id, opened_on, base_given_on, reset_on)
    order by account_id
    on conflict (community_id, account_id) do update
      set base_given_on = excluded.base_given_on, reset_on = excluded.reset_on`);
}
