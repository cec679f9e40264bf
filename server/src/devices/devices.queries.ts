import type { readDevice, registerDevice } from '@linli/contract/devices';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

type Registration = InputOf<typeof registerDevice>['body'];
type Described = OutputOf<typeof readDevice>;

export type DeviceTerms = Pick<Registration, 'name' | 'place' | 'awards' | 'limits' | 'hours'>;

export function findDeviceKey(
  tx: Transaction,
  deviceId: string,
): Promise<{ publicKey: Buffer; state: Described['state'] } | undefined> {
  return tx.row(sql`
    select public_key, state from device
    where community_id = ${tx.communityId} and id = ${deviceId}`);
}

export interface NewDevice extends DeviceTerms {
  readonly id: string;
  readonly kind: Registration['kind'];
  readonly vendor: string;
  readonly publicKey: Buffer;
  readonly registeredBy: string | null;
}

/** False when a machine with this key is there already. */
export async function insertDevice(
  tx: Transaction,
  device: NewDevice,
  now: Date,
): Promise<boolean> {
  const written = await tx.run(sql`
    insert into device (community_id, id, name, kind, place, vendor, public_key, awards, limits,
      hours, state_reason, state_changed_at, registered_at, registered_by)
    values (${tx.communityId}, ${device.id}, ${device.name}, ${device.kind}, ${device.place},
      ${device.vendor}, ${device.publicKey}, ${JSON.stringify(device.awards)}::jsonb,
      ${JSON.stringify(device.limits)}::jsonb, ${jsonOrNull(device.hours)}::jsonb, '', ${now},
      ${now}, ${device.registeredBy})
    on conflict (community_id, public_key) do nothing`);
  return written === 1;
}

export function insertProgress(tx: Transaction, deviceId: string, now: Date): Promise<number> {
  return tx.run(sql`
    insert into device_progress (community_id, device_id, highest_counter, event_count,
      reused_count, seen_at)
    values (${tx.communityId}, ${deviceId}, 0, 0, 0, ${now})`);
}

export function findDeviceByKey(
  tx: Transaction,
  publicKey: Buffer,
): Promise<{ name: string } | undefined> {
  return tx.row(sql`
    select name from device
    where community_id = ${tx.communityId} and public_key = ${publicKey}`);
}

export function changeDevice(
  tx: Transaction,
  deviceId: string,
  terms: DeviceTerms,
): Promise<number> {
  return tx.run(sql`
    update device set name = ${terms.name}, place = ${terms.place},
      awards = ${JSON.stringify(terms.awards)}::jsonb,
      limits = ${JSON.stringify(terms.limits)}::jsonb, hours = ${jsonOrNull(terms.hours)}::jsonb
    where community_id = ${tx.communityId} and id = ${deviceId}`);
}

/** Writes nothing once the key is revoked: that is for good. */
export function changeState(
  tx: Transaction,
  deviceId: string,
  change: { state: Described['state']; reason: string; changedBy: string },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update device set state = ${change.state}, state_reason = ${change.reason},
      state_changed_at = ${now}, state_changed_by = ${change.changedBy}
    where community_id = ${tx.communityId} and id = ${deviceId} and state <> 'revoked'`);
}

export async function deviceExists(tx: Transaction, deviceId: string): Promise<boolean> {
  return (await findDeviceKey(tx, deviceId)) !== undefined;
}

export interface DeviceRecord extends DeviceTerms {
  readonly id: string;
  readonly kind: Described['kind'];
  readonly vendor: string;
  readonly publicKey: Buffer;
  readonly state: Described['state'];
  readonly stateReason: string;
  readonly stateChangedAt: string;
  readonly registeredAt: string;
  readonly lastSeenAt: string | null;
  readonly todayEvents: number;
  readonly heldEvents: number;
  readonly missingEvents: number;
  readonly reusedCounters: number;
  readonly highestCounter: number;
}

/** All machines, or one; those that are in use first. `today` is a day of the community. */
export function listDeviceRecords(
  tx: Transaction,
  today: string,
  deviceId: string | null = null,
): Promise<DeviceRecord[]> {
  return tx.rows<DeviceRecord>(sql`
    select device.id, device.name, device.kind, device.place, device.vendor, device.public_key,
      device.awards, device.limits, device.hours, device.state, device.state_reason,
      device.state_changed_at, device.registered_at,
      case when progress.event_count > 0 then progress.seen_at end as last_seen_at,
      coalesce(day_use.events, 0) as today_events,
      (select count(*)::int from device_event held
        where held.community_id = device.community_id and held.state = 'held'
          and held.device_id = device.id) as held_events,
      progress.highest_counter - progress.event_count as missing_events,
      progress.reused_count as reused_counters, progress.highest_counter
    from device
    join device_progress progress
      on progress.community_id = device.community_id and progress.device_id = device.id
    left join device_use day_use on day_use.community_id = device.community_id
      and day_use.subject_id = device.id and day_use.period = ${today}
    where device.community_id = ${tx.communityId}
      and (${deviceId}::uuid is null or device.id = ${deviceId}::uuid)
    order by device.state = 'revoked', device.name, device.id`);
}

/** Numbers that are missing among the last thousand, newest first. */
export function listGaps(
  tx: Transaction,
  deviceId: string,
  highestCounter: number,
): Promise<{ from: number; to: number }[]> {
  const from = Math.max(0, highestCounter - GAPS_WITHIN);
  return tx.rows(sql`
    select before + 1 as from, counter - 1 as to
    from (
      select counter, coalesce(lag(counter) over (order by counter), ${from}::bigint) as before
      from device_event
      where community_id = ${tx.communityId} and device_id = ${deviceId}
        and counter > ${from}
    ) seen
    where counter > before + 1
    order by counter desc
    limit 50`);
}

const GAPS_WITHIN = 1_000;

function jsonOrNull(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}
