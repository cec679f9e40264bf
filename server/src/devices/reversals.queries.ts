import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/** Numbers or moments; both ends are within. */
export interface EventRange {
  readonly fromCounter: number | null;
  readonly toCounter: number | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface RangeFigures {
  readonly events: number;
  readonly points: number;
  readonly residents: number;
}

/** What a range of a machine has awarded and still stands, of all that arrived until then. */
export async function findRangeFigures(
  tx: Transaction,
  deviceId: string,
  range: EventRange,
  arrivedUntil: Date,
): Promise<RangeFigures> {
  const row = await tx.row<RangeFigures>(sql`
    select count(*)::int as events, coalesce(sum(points), 0) as points,
      count(distinct resident_id)::int as residents
    from device_event
    where community_id = ${tx.communityId} and device_id = ${deviceId} and state = 'awarded'
      and received_at <= ${arrivedUntil}
      and (${range.fromCounter}::bigint is null
        or counter between ${range.fromCounter}::bigint and ${range.toCounter}::bigint)
      and (${range.from}::timestamptz is null
        or counts_at between ${range.from}::timestamptz and ${range.to}::timestamptz)`);
  return row ?? { events: 0, points: 0, residents: 0 };
}

export interface NewReversal extends EventRange, RangeFigures {
  readonly id: string;
  readonly deviceId: string;
  readonly reason: string;
  readonly proposedBy: string;
}

export function insertReversal(tx: Transaction, reversal: NewReversal, now: Date): Promise<number> {
  return tx.run(sql`
    insert into device_reversal (community_id, id, device_id, from_counter, to_counter, from_at,
      to_at, reason, state, events, points, residents, proposed_by, proposed_at)
    values (${tx.communityId}, ${reversal.id}, ${reversal.deviceId}, ${reversal.fromCounter},
      ${reversal.toCounter}, ${reversal.from}, ${reversal.to}, ${reversal.reason}, 'proposed',
      ${reversal.events}, ${reversal.points}, ${reversal.residents}, ${reversal.proposedBy},
      ${now})`);
}

/** Who looks at a proposal. */
export interface SecondPerson {
  readonly personId: string;
  readonly signInId: string;
  readonly householdId: string | null;
}

export interface ReversalRecord extends EventRange, RangeFigures {
  readonly id: string;
  readonly deviceId: string;
  readonly deviceName: string;
  readonly reason: string;
  readonly state: 'proposed' | 'done' | 'rejected';
  readonly proposedByName: string;
  readonly proposedAt: string;
  readonly decidedByName: string | null;
  readonly decidedAt: string | null;
  readonly decisionReason: string;
  readonly spentEvents: number;
  /** The one who looks proposed it, or shares home or phone with who did. */
  readonly isOwn: boolean;
}

/** Newest first, or one by its id. */
export function listReversalRecords(
  tx: Transaction,
  looking: SecondPerson,
  reversalId: string | null = null,
): Promise<ReversalRecord[]> {
  return tx.rows<ReversalRecord>(sql`
    select r.id, r.device_id, device.name as device_name, r.from_counter, r.to_counter,
      r.from_at as from, r.to_at as to, r.reason, r.state, proposer.name as proposed_by_name,
      r.proposed_at, decider.name as decided_by_name, r.decided_at, r.decision_reason, r.events,
      r.points, r.residents, r.spent_events,
      proposer.id = ${looking.personId} or proposer.sign_in_id = ${looking.signInId}
        or exists (
          select from resident home
          where home.community_id = r.community_id and home.person_id = proposer.id
            and home.household_id = ${looking.householdId}::uuid) as is_own
    from device_reversal r
    join device on device.community_id = r.community_id and device.id = r.device_id
    join person proposer on proposer.id = r.proposed_by
    left join person decider on decider.id = r.decided_by
    where r.community_id = ${tx.communityId}
      and (${reversalId}::uuid is null or r.id = ${reversalId}::uuid)
    order by r.proposed_at desc, r.id desc
    limit 100`);
}

/** Closes a proposal once; nothing when somebody was faster. */
export function closeReversal(
  tx: Transaction,
  reversalId: string,
  decision: { state: 'done' | 'rejected'; decidedBy: string; reason: string },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update device_reversal set state = ${decision.state}, decided_by = ${decision.decidedBy},
      decided_at = ${now}, decision_reason = ${decision.reason}
    where community_id = ${tx.communityId} and id = ${reversalId} and state = 'proposed'`);
}

export function writeReversed(
  tx: Transaction,
  reversalId: string,
  figures: RangeFigures & { spentEvents: number },
): Promise<number> {
  return tx.run(sql`
    update device_reversal set events = ${figures.events}, points = ${figures.points},
      residents = ${figures.residents}, spent_events = ${figures.spentEvents}
    where community_id = ${tx.communityId} and id = ${reversalId}`);
}

/** An award that is to be undone, as the books have it. */
export interface AwardedEvent {
  readonly counter: number;
  readonly points: number;
  readonly transferId: string;
  readonly accountId: string;
  readonly holder: 'resident' | 'household';
  readonly residentId: string | null;
  readonly rulebookVersion: number | null;
  readonly ruleKey: string | null;
  readonly title: { readonly zh: string; readonly en: string };
}

/** Held until the transaction ends, in the order of their numbers. */
export function lockAwarded(
  tx: Transaction,
  deviceId: string,
  range: EventRange,
  arrivedUntil: string,
): Promise<AwardedEvent[]> {
  return tx.rows<AwardedEvent>(sql`
    select event.counter, event.points, transfer.id as transfer_id, transfer.account_id,
      account.holder, transfer.resident_id, transfer.rulebook_version, transfer.rule_key,
      transfer.title
    from device_event event
    join transfer on transfer.community_id = event.community_id
      and transfer.id = event.transfer_id
    join account on account.community_id = transfer.community_id
      and account.id = transfer.account_id
    where event.community_id = ${tx.communityId} and event.device_id = ${deviceId}
      and event.state = 'awarded' and event.received_at <= ${arrivedUntil}
      and (${range.fromCounter}::bigint is null
        or event.counter between ${range.fromCounter}::bigint and ${range.toCounter}::bigint)
      and (${range.from}::timestamptz is null
        or event.counts_at between ${range.from}::timestamptz and ${range.to}::timestamptz)
    order by event.counter
    for update of event`);
}

export function markReversed(
  tx: Transaction,
  deviceId: string,
  counters: readonly number[],
  decision: { decidedBy: string; note: string },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update device_event set state = 'reversed', decided_by = ${decision.decidedBy},
      decided_at = ${now}, note = ${decision.note}::jsonb
    where community_id = ${tx.communityId} and device_id = ${deviceId}
      and counter = any(${counters}::bigint[])`);
}
