import type { listDevices as operation } from '@linli/contract/devices';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { listDeviceRecords } from './devices.queries';

export async function listDevices(
  { tx, now }: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  return { devices: await listDeviceRecords(tx, today) };
}
