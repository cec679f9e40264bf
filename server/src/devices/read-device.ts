import type { readDevice as operation } from '@linli/contract/devices';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { listDeviceRecords, listGaps } from './devices.queries';

export async function readDevice(
  { tx, now }: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const [device] = await listDeviceRecords(tx, today, params.deviceId);
  if (!device) throw refuse('request/not_found');
  const gaps = await listGaps(tx, device.id, device.highestCounter);
  return { ...device, publicKey: device.publicKey.toString('base64'), gaps };
}
