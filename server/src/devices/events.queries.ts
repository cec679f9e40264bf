import type { deviceEventRow } from '@linli/contract/devices';
import type { BilingualText } from '@linli/core/rules/bilingual-text';
import type { z } from 'zod';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';
import type { HeldDevice } from './reported-event';

type EventRow = z.output<typeof deviceEventRow>;

export type EventRecord = Omit<EventRow, 'maskedName'> & { readonly residentName: string | null };

export function listEventRecords(
  tx: Transaction,
  deviceId: string,
  page: { state: EventRow['state'] | null; below: number | null; limit: number },
): Promise<EventRecord[]> {
  return tx.rows<EventRecord>(sql`
    select event.device_id, device.name as device_name, device.place, event.counter, event.kind,
      event.category, event.grams, event.count, event.grade, resident.name as resident_name,
      event.counts_at, event.occurred_at, event.received_at, event.outcome, event.reason,
      event.state, event.points, event.transfer_id, event.note
    from device_event event
    join device on device.community_id = event.community_id and device.id = event.device_id
    left join resident on resident.community_id = event.community_id
      and resident.id = event.resident_id
    where event.community_id = ${tx.communityId} and event.device_id = ${deviceId}
      and (${page.below}::bigint is null or event.counter < ${page.below}::bigint)
      and (${page.state}::text is null or event.state = ${page.state}::text)
    order by event.counter desc
    limit ${page.limit}`);
}

export interface HeldPlace {
  readonly receivedAt: string;
  readonly deviceId: string;
  readonly counter: number;
}

export function listHeldRecords(
  tx: Transaction,
  after: HeldPlace | null,
  limit: number,
): Promise<EventRecord[]> {
  return tx.rows<EventRecord>(sql`
    select event.device_id, device.name as device_name, device.place, event.counter, event.kind,
      event.category, event.grams, event.count, event.grade, resident.name as resident_name,
      event.counts_at, event.occurred_at, event.received_at, event.outcome, event.reason,
      event.state, event.points, event.transfer_id, event.note
    from device_event event
    join device on device.community_id = event.community_id and device.id = event.device_id
    left join resident on resident.community_id = event.community_id
      and resident.id = event.resident_id
    where event.community_id = ${tx.communityId} and event.state = 'held'
      and (event.received_at, event.device_id, event.counter) > (
        coalesce(${after?.receivedAt ?? null}::timestamptz, '-infinity'),
        coalesce(${after?.deviceId ?? null}::uuid, '00000000-0000-0000-0000-000000000000'),
        coalesce(${after?.counter ?? null}::bigint, 0))
    order by event.received_at, event.device_id, event.counter
    limit ${limit}`);
}

/** An event that may still be awarded, with the machine and the resident it would concern. */
export interface OpenEvent {
  readonly id: string;
  readonly deviceId: string;
  readonly device: Pick<HeldDevice, 'id' | 'name' | 'place' | 'awards' | 'limits' | 'hours'>;
  readonly counter: number;
  readonly kind: EventRow['kind'];
  readonly category: string | null;
  readonly grams: number | null;
  readonly count: number | null;
  readonly grade: string | null;
  readonly countsAt: string;
  readonly state: EventRow['state'];
  readonly residentId: string | null;
  readonly personId: string | null;
  readonly signInId: string | null;
  readonly householdId: string | null;
  readonly residentState: 'active' | 'left' | null;
  /** People have looked at it already. */
  readonly isDecided: boolean;
}

/**
 * Events of a machine by their numbers, held until the transaction ends. A user who was linked
 * since then is the resident.
 */
export function lockEvents(
  tx: Transaction,
  deviceId: string,
  counters: readonly number[],
): Promise<OpenEvent[]> {
  return tx.rows<OpenEvent>(sql`
    select event.id, event.device_id, jsonb_build_object('id', device.id, 'name', device.name,
        'place', device.place, 'awards', device.awards, 'limits', device.limits,
        'hours', device.hours) as device,
      event.counter, event.kind, event.category, event.grams, event.count, event.grade,
      event.counts_at, event.state, resident.id as resident_id, resident.person_id,
      person.sign_in_id, resident.household_id, resident.state as resident_state,
      event.decided_by is not null as is_decided
    from device_event event
    join device on device.community_id = event.community_id and device.id = event.device_id
    left join device_binding binding on binding.community_id = event.community_id
      and binding.user_lookup = event.user_lookup and binding.ended_at is null
    left join resident on resident.community_id = event.community_id
      and resident.id = coalesce(event.resident_id, binding.resident_id)
    left join person on person.id = resident.person_id
    where event.community_id = ${tx.communityId} and event.device_id = ${deviceId}
      and event.counter = any(${counters}::bigint[])
    order by event.counter
    for update of event`);
}

/** What waits for a maker's user, oldest first, held until the transaction ends. */
export function lockUnclaimed(
  tx: Transaction,
  userLookup: Buffer,
  resident: { id: string; householdId: string | null },
  limit: number,
): Promise<OpenEvent[]> {
  return tx.rows<OpenEvent>(sql`
    select event.id, event.device_id, jsonb_build_object('id', device.id, 'name', device.name,
        'place', device.place, 'awards', device.awards, 'limits', device.limits,
        'hours', device.hours) as device,
      event.counter, event.kind, event.category, event.grams, event.count, event.grade,
      event.counts_at, event.state, ${resident.id}::uuid as resident_id, null as person_id,
      null as sign_in_id, ${resident.householdId}::uuid as household_id,
      'active' as resident_state, event.decided_by is not null as is_decided
    from device_event event
    join device on device.community_id = event.community_id and device.id = event.device_id
    where event.community_id = ${tx.communityId} and event.user_lookup = ${userLookup}
      and event.state = 'unclaimed'
    order by event.counts_at, event.device_id, event.counter
    limit ${limit}
    for update of event`);
}

export interface EventChange {
  readonly deviceId: string;
  readonly counter: number;
  readonly state: EventRow['state'];
  readonly residentId: string | null;
  readonly points: number;
  readonly transferId: string | null;
  readonly note: BilingualText | null;
}

/** What became of events later; what was answered at first stays. */
export function changeEvents(
  tx: Transaction,
  changes: readonly EventChange[],
  decidedBy: string | null,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update device_event event set state = change.state, resident_id = change.resident_id,
      points = change.points, transfer_id = change.transfer_id, note = change.note::jsonb,
      user_lookup = case when change.state = 'unclaimed' then event.user_lookup end,
      decided_by = ${decidedBy}, decided_at = ${now}
    from unnest(
      ${changes.map((change) => change.deviceId)}::uuid[],
      ${changes.map((change) => change.counter)}::bigint[],
      ${changes.map((change) => change.state)}::text[],
      ${changes.map((change) => change.residentId)}::uuid[],
      ${changes.map((change) => change.points)}::bigint[],
      ${changes.map((change) => change.transferId)}::uuid[],
      ${changes.map((change) => change.note && JSON.stringify(change.note))}::text[]
    ) as change(device_id, counter, state, resident_id, points, transfer_id, note)
    where event.community_id = ${tx.communityId} and event.device_id = change.device_id
      and event.counter = change.counter`);
}

/** Nobody linked their user in time: the event lapses and forgets whose it was. */
export function lapseUnclaimed(tx: Transaction, before: Date, now: Date): Promise<number> {
  return tx.run(sql`
    update device_event set state = 'lapsed', user_lookup = null, decided_at = ${now}
    where community_id = ${tx.communityId} and state = 'unclaimed' and received_at < ${before}`);
}
