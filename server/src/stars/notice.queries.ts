import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface ShownProposal {
  readonly id: string;
  readonly schemeKey: string;
  readonly star: number;
  readonly noticeUntil: string;
  /** Null for everyone who did not agree to be shown. */
  readonly nickname: string | null;
}

interface Shown {
  /** Old enough to be named. */
  readonly bornUntil: string;
  /** Versions of the consent whose words speak of stars. */
  readonly consents: readonly string[];
}

/** What is in notice now: the newest step of its resident in the scheme. */
export function listProposals(
  tx: Transaction,
  { bornUntil, consents }: Shown,
): Promise<ShownProposal[]> {
  return tx.rows<ShownProposal>(sql`
    select event.id, event.scheme_key, event.star, event.notice_until,
      case when resident.board_consent_at is not null
        and resident.board_consent_version = any(${consents}::text[])
        and (resident.birth_date is null or resident.birth_date <= ${bornUntil}::date)
        then resident.nickname end as nickname
    from star_event event
    join resident on resident.community_id = ${tx.communityId}
      and resident.id = event.resident_id and resident.state = 'active'
    where event.community_id = ${tx.communityId} and event.kind = 'proposed'
      and not exists (select from star_event later
        where later.community_id = ${tx.communityId} and later.scheme_key = event.scheme_key
          and later.resident_id = event.resident_id and later.number > event.number)
    order by event.recorded_at desc, event.id desc`);
}

export interface HeldStar {
  readonly schemeKey: string;
  readonly star: number;
  readonly count: number;
  readonly nicknames: readonly string[];
}

/** Who holds which star; of a long list the first hundred nicknames. */
export function listHeldStars(
  tx: Transaction,
  { bornUntil, consents }: Shown,
): Promise<HeldStar[]> {
  return tx.rows<HeldStar>(sql`
    with newest as (
      select distinct on (scheme_key, resident_id) scheme_key, resident_id, held, held_since
      from star_event where community_id = ${tx.communityId}
      order by scheme_key, resident_id, number desc
    )
    select newest.scheme_key, newest.held as star, count(*)::int as count,
      coalesce((array_agg(resident.nickname order by newest.held_since, resident.id)
        filter (where resident.nickname is not null and resident.board_consent_at is not null
          and resident.board_consent_version = any(${consents}::text[])
          and (resident.birth_date is null or resident.birth_date <= ${bornUntil}::date)
        ))[1:100], '{}') as nicknames
    from newest
    join resident on resident.community_id = ${tx.communityId}
      and resident.id = newest.resident_id and resident.state = 'active'
    where newest.held > 0
    group by newest.scheme_key, newest.held
    order by newest.scheme_key, newest.held desc`);
}
