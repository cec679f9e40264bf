import type { deviceEventRow } from '@linli/contract/devices';
import { maskName } from '@linli/core/people/mask-name';
import type { z } from 'zod';
import type { EventRecord } from './events.queries';

/** For staff: residents by their masked names. */
export function describeEvent({
  residentName,
  ...event
}: EventRecord): z.input<typeof deviceEventRow> {
  return { ...event, maskedName: residentName === null ? null : maskName(residentName) };
}
