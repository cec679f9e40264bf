import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export type ReviewKind =
  | 'denied'
  | 'early_award'
  | 'scan_burst'
  | 'overlap'
  | 'repeated_few'
  | 'odd_hours';

export interface NewReview {
  readonly id: string;
  readonly kind: ReviewKind;
  /** The same happening is one item. */
  readonly key: string;
  readonly personId: string;
  readonly sessionId: string | null;
  readonly residentId: string | null;
  readonly transferId: string | null;
  readonly details: Readonly<Record<string, string | number>>;
}

export function insertReviews(
  tx: Transaction,
  items: readonly NewReview[],
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into review_item (community_id, id, kind, item_key, person_id, session_id, resident_id,
      transfer_id, details, found_at)
    select ${tx.communityId}::uuid, id, kind, key, person_id, session_id, resident_id, transfer_id,
      details, ${now}::timestamptz
    from unnest(
      ${items.map((item) => item.id)}::uuid[],
      ${items.map((item) => item.kind)}::text[],
      ${items.map((item) => item.key)}::text[],
      ${items.map((item) => item.personId)}::uuid[],
      ${items.map((item) => item.sessionId)}::uuid[],
      ${items.map((item) => item.residentId)}::uuid[],
      ${items.map((item) => item.transferId)}::uuid[],
      ${items.map((item) => JSON.stringify(item.details))}::jsonb[]
    ) as found(id, kind, key, person_id, session_id, resident_id, transfer_id, details)
    order by key
    on conflict (community_id, item_key) do nothing`);
}

export interface LockedReview {
  readonly personId: string;
  readonly personSignInId: string | null;
  readonly personHouseholdId: string | null;
  readonly outcome: 'in_order' | 'corrected' | 'passed_on' | null;
}

export function lockReview(tx: Transaction, reviewId: string): Promise<LockedReview | undefined> {
  return tx.row<LockedReview>(sql`
    select item.person_id, person.sign_in_id as person_sign_in_id,
      resident.household_id as person_household_id, item.outcome
    from review_item item
    join person on person.id = item.person_id
    left join resident on resident.community_id = item.community_id
      and resident.person_id = item.person_id
    where item.community_id = ${tx.communityId} and item.id = ${reviewId}
    for no key update of item`);
}

export function insertNote(
  tx: Transaction,
  note: { id: string; reviewId: string; personId: string; words: string },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into review_note (community_id, id, item_id, person_id, words, at)
    values (${tx.communityId}, ${note.id}, ${note.reviewId}, ${note.personId}, ${note.words},
      ${now})`);
}

export function closeReviewRow(
  tx: Transaction,
  reviewId: string,
  closing: { outcome: 'in_order' | 'corrected' | 'passed_on'; personId: string },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update review_item
    set outcome = ${closing.outcome}, closed_by = ${closing.personId}, closed_at = ${now}
    where community_id = ${tx.communityId} and id = ${reviewId} and outcome is null`);
}

export interface ReviewRow {
  readonly id: string;
  readonly kind: ReviewKind;
  readonly personName: string;
  readonly residentName: string | null;
  readonly residentId: string | null;
  readonly sessionId: string | null;
  readonly sessionTitle: string | null;
  readonly startsAt: string | null;
  readonly transferId: string | null;
  readonly details: Record<string, string | number>;
  readonly foundAt: string;
  readonly outcome: LockedReview['outcome'];
  readonly closedByName: string | null;
  readonly closedAt: string | null;
  readonly notes: { id: string; personName: string; words: string; at: string }[];
}

export interface ReviewFilter {
  readonly state: 'open' | 'closed';
  readonly afterId: string | null;
  readonly limit: number;
}

/** Open ones oldest first, closed ones newest first. */
export function listReviewRows(tx: Transaction, filter: ReviewFilter): Promise<ReviewRow[]> {
  const isOpen = filter.state === 'open';
  return tx.rows<ReviewRow>(sql`
    select item.id, item.kind, person.name as person_name, resident.name as resident_name,
      item.resident_id, item.session_id, activity.title as session_title, session.starts_at,
      item.transfer_id, item.details, item.found_at, item.outcome, closer.name as closed_by_name,
      item.closed_at, coalesce(noted.notes, '[]') as notes
    from review_item item
    join person on person.id = item.person_id
    left join resident on resident.community_id = item.community_id
      and resident.id = item.resident_id
    left join session on session.community_id = item.community_id and session.id = item.session_id
    left join activity on activity.community_id = item.community_id
      and activity.id = session.activity_id
    left join person closer on closer.id = item.closed_by
    left join lateral (
      select jsonb_agg(jsonb_build_object('id', note.id, 'personName', writer.name,
          'words', note.words,
          'at', to_char(note.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        order by note.at, note.id) as notes
      from review_note note join person writer on writer.id = note.person_id
      where note.community_id = ${tx.communityId} and note.item_id = item.id
    ) noted on true
    left join review_item last on last.community_id = ${tx.communityId}
      and last.id = ${filter.afterId}::uuid
    where item.community_id = ${tx.communityId} and (item.outcome is null) = ${isOpen}
      and (last.id is null or case when ${isOpen}
        then (item.found_at, item.id) > (last.found_at, last.id)
        else (item.found_at, item.id) < (last.found_at, last.id) end)
    order by case when ${isOpen} then item.found_at end, case when ${isOpen} then item.id end,
      item.found_at desc, item.id desc
    limit ${filter.limit}`);
}
