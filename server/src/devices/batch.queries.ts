import { recordDeviceEvents } from '@linli/contract/device-protocol';
import type { DeviceOutcome, DeviceReason } from '@linli/core/devices/outcome-words';
import type { BilingualText } from '@linli/core/rules/bilingual-text';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';
import type { HeldDevice, ReportedEvent, SettledEvent } from './reported-event';

/** Held until the batch is written: who revokes a machine waits for it, and nothing comes after. */
export function holdDevices(tx: Transaction, deviceIds: readonly string[]): Promise<HeldDevice[]> {
  return tx.rows<HeldDevice>(sql`
    select id, name, place, vendor, awards, limits, hours, state
    from device
    where community_id = ${tx.communityId} and id = any(${deviceIds}::uuid[])
    order by id for share`);
}

/** The lane of the batches, for whoever settles events besides them: one after the other. */
export function lockDeviceLane(tx: Transaction): Promise<number> {
  const lane = `${tx.communityId}/${recordDeviceEvents.name}`;
  return tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${lane}, 0))`);
}

export interface EventNumber {
  readonly deviceId: string;
  readonly counter: number;
}

/** An event that arrived before, as it was answered. */
export interface KnownEvent extends EventNumber {
  readonly digest: Buffer;
  readonly outcome: DeviceOutcome;
  readonly reason: DeviceReason | null;
  readonly points: number;
  readonly balance: number | null;
  readonly note: BilingualText | null;
}

export function listKnownEvents(
  tx: Transaction,
  numbers: readonly EventNumber[],
): Promise<KnownEvent[]> {
  return tx.rows<KnownEvent>(sql`
    select known.device_id, known.counter, known.digest, known.outcome, known.reason,
      known.points, known.balance, known.note
    from unnest(
      ${numbers.map((number) => number.deviceId)}::uuid[],
      ${numbers.map((number) => number.counter)}::bigint[]
    ) as asked(device_id, counter)
    join lateral (
      select * from device_event event
      where event.community_id = ${tx.communityId} and event.device_id = asked.device_id
        and event.counter = asked.counter offset 0
    ) known on true`);
}

/** A user as a machine named them; one of the ways is set. */
export interface UserQuestion {
  readonly keyId: Buffer | null;
  readonly step: number | null;
  readonly cardHash: Buffer | null;
  readonly vendorLookup: Buffer | null;
  readonly phoneLookup: Buffer | null;
}

export interface UserAnswer {
  /** The community of a code's key; null for a key nobody knows. */
  readonly keyCommunityId: string | null;
  readonly keyRevoked: boolean;
  /** The machine at which this very code counted already. */
  readonly codeDeviceId: string | null;
  /** Null when a printed card is not this community's. */
  readonly cardId: string | null;
  readonly cardRevoked: boolean;
  readonly residentId: string | null;
  readonly householdId: string | null;
  readonly residentState: 'active' | 'left' | null;
  /** How many residents share the phone. */
  readonly phoneCount: number;
}

/** One row a question, in their order; each look-up by its key, whatever the planner thinks. */
export function findUsers(
  tx: Transaction,
  questions: readonly UserQuestion[],
): Promise<UserAnswer[]> {
  return tx.rows<UserAnswer>(sql`
    select directory.community_id as key_community_id, key.revoked_at is not null as key_revoked,
      code_use.device_id as code_device_id, card.id as card_id,
      card.revoked_at is not null as card_revoked, resident.id as resident_id,
      resident.household_id, resident.state as resident_state,
      coalesce(phone.count, 0) as phone_count
    from unnest(
      ${questions.map((question) => question.keyId)}::bytea[],
      ${questions.map((question) => question.step)}::bigint[],
      ${questions.map((question) => question.cardHash)}::bytea[],
      ${questions.map((question) => question.vendorLookup)}::bytea[],
      ${questions.map((question) => question.phoneLookup)}::bytea[]
    ) with ordinality as asked(key_id, step, card_hash, vendor_lookup, phone_lookup, ordinal)
    left join lateral (
      select community_id from member_key_directory where key_id = asked.key_id limit 1
    ) directory on true
    left join lateral (
      select resident_id, revoked_at from member_key
      where community_id = ${tx.communityId} and key_id = asked.key_id limit 1
    ) key on true
    left join lateral (
      select device_id from device_code_use
      where community_id = ${tx.communityId} and key_id = asked.key_id and step = asked.step limit 1
    ) code_use on true
    left join lateral (
      select id, resident_id, revoked_at from member_card
      where community_id = ${tx.communityId} and code_hash = asked.card_hash limit 1
    ) card on true
    left join lateral (
      select resident_id from device_binding
      where community_id = ${tx.communityId} and user_lookup = asked.vendor_lookup
        and ended_at is null limit 1
    ) binding on true
    left join lateral (
      select min(id::text)::uuid as resident_id, count(*)::int as count from resident
      where community_id = ${tx.communityId} and phone_lookup = asked.phone_lookup
        and state = 'active'
    ) phone on asked.phone_lookup is not null
    left join lateral (
      select id, household_id, state from resident
      where community_id = ${tx.communityId}
        and id = coalesce(key.resident_id, card.resident_id, binding.resident_id,
          phone.resident_id) limit 1
    ) resident on true
    order by asked.ordinal`);
}

export interface CodeUse {
  readonly keyId: Buffer;
  readonly step: number;
  readonly deviceId: string;
}

export function insertCodeUses(
  tx: Transaction,
  uses: readonly CodeUse[],
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into device_code_use (community_id, key_id, step, device_id, used_at)
    select ${tx.communityId}::uuid, used.key_id, used.step, used.device_id, ${now}::timestamptz
    from unnest(
      ${uses.map((use) => use.keyId)}::bytea[],
      ${uses.map((use) => use.step)}::bigint[],
      ${uses.map((use) => use.deviceId)}::uuid[]
    ) as used(key_id, step, device_id)
    on conflict (community_id, key_id, step) do nothing`);
}

export interface Use {
  readonly subjectId: string;
  readonly period: string;
  readonly events: number;
  readonly grams: number;
}

export function listUse(
  tx: Transaction,
  asked: readonly Pick<Use, 'subjectId' | 'period'>[],
): Promise<Use[]> {
  return tx.rows<Use>(sql`
    select used.subject_id, used.period, used.events, used.grams
    from unnest(
      ${asked.map((one) => one.subjectId)}::uuid[], ${asked.map((one) => one.period)}::text[]
    ) as asked(subject_id, period)
    join lateral (
      select * from device_use
      where community_id = ${tx.communityId} and subject_id = asked.subject_id
        and period = asked.period offset 0
    ) used on true`);
}

export function addUse(tx: Transaction, added: readonly Use[]): Promise<number> {
  return tx.run(sql`
    insert into device_use (community_id, subject_id, period, events, grams)
    select ${tx.communityId}::uuid, added.subject_id, added.period, added.events, added.grams
    from unnest(
      ${added.map((one) => one.subjectId)}::uuid[],
      ${added.map((one) => one.period)}::text[],
      ${added.map((one) => one.events)}::bigint[],
      ${added.map((one) => one.grams)}::bigint[]
    ) as added(subject_id, period, events, grams)
    order by added.subject_id, added.period
    on conflict (community_id, subject_id, period) do update set
      events = device_use.events + excluded.events, grams = device_use.grams + excluded.grams`);
}

export interface NewEvent {
  readonly event: ReportedEvent;
  readonly userLookup: Buffer | null;
  readonly occurredAt: string;
  readonly digest: Buffer;
  readonly settled: SettledEvent;
}

/** Fails when a number is there already: the lane looked before, so somebody broke it. */
export function insertEvents(
  tx: Transaction,
  events: readonly NewEvent[],
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into device_event (community_id, device_id, counter, id, kind, category, grams, count,
      grade, user_lookup, resident_id, occurred_at, counts_at, received_at, digest, outcome, reason,
      balance, state, points, transfer_id, note)
    select ${tx.communityId}::uuid, e.device_id, e.counter, e.id, e.kind, e.category, e.grams,
      e.count, e.grade, e.user_lookup, e.resident_id, e.occurred_at, e.counts_at,
      ${now}::timestamptz, e.digest, e.outcome, e.reason, e.balance, e.outcome, e.points,
      e.transfer_id, e.note::jsonb
    from unnest(
      ${events.map(({ event }) => event.device.id)}::uuid[],
      ${events.map(({ event }) => event.counter)}::bigint[],
      ${events.map(({ event }) => event.id)}::uuid[],
      ${events.map(({ event }) => event.kind)}::text[],
      ${events.map(({ event }) => event.category)}::text[],
      ${events.map(({ event }) => event.grams)}::int[],
      ${events.map(({ event }) => event.count)}::int[],
      ${events.map(({ event }) => event.grade)}::text[],
      ${events.map(({ userLookup }) => userLookup)}::bytea[],
      ${events.map(({ event }) => event.residentId)}::uuid[],
      ${events.map(({ occurredAt }) => occurredAt)}::timestamptz[],
      ${events.map(({ event }) => event.countsAt.toISOString())}::timestamptz[],
      ${events.map(({ digest }) => digest)}::bytea[],
      ${events.map(({ settled }) => settled.outcome)}::text[],
      ${events.map(({ settled }) => settled.reason)}::text[],
      ${events.map(({ settled }) => settled.balance)}::bigint[],
      ${events.map(({ settled }) => settled.points)}::bigint[],
      ${events.map(({ settled }) => settled.transferId)}::uuid[],
      ${events.map(({ settled }) => settled.note && JSON.stringify(settled.note))}::text[]
    ) as e(device_id, counter, id, kind, category, grams, count, grade, user_lookup, resident_id,
      occurred_at, counts_at, digest, outcome, reason, balance, points, transfer_id, note)`);
}

export interface Progress {
  readonly deviceId: string;
  readonly highestCounter: number;
  readonly events: number;
  readonly reused: number;
}

/** Gives how many numbers each machine has left out so far. */
export function raiseProgress(
  tx: Transaction,
  raised: readonly Progress[],
  now: Date,
): Promise<{ deviceId: string; missingCount: number }[]> {
  return tx.rows(sql`
    update device_progress progress set
      highest_counter = greatest(progress.highest_counter, raised.highest_counter),
      event_count = progress.event_count + raised.events,
      reused_count = progress.reused_count + raised.reused,
      seen_at = ${now}
    from unnest(
      ${raised.map((one) => one.deviceId)}::uuid[],
      ${raised.map((one) => one.highestCounter)}::bigint[],
      ${raised.map((one) => one.events)}::bigint[],
      ${raised.map((one) => one.reused)}::bigint[]
    ) as raised(device_id, highest_counter, events, reused)
    where progress.community_id = ${tx.communityId} and progress.device_id = raised.device_id
    returning progress.device_id,
      progress.highest_counter - progress.event_count as missing_count`);
}
