import type { deviceEvent } from '@linli/contract/device-protocol';
import type { DeviceOutcome, DeviceReason } from '@linli/core/devices/outcome-words';
import type { BilingualText } from '@linli/core/rules/bilingual-text';
import type { z } from 'zod';
import type { DeviceTerms } from './devices.queries';

/** What is known of a machine while its events are looked at. */
export interface HeldDevice extends DeviceTerms {
  readonly id: string;
  readonly vendor: string;
  readonly state: 'active' | 'suspended' | 'revoked';
}

/** An event with its moment and its resident: ready to be judged and awarded. */
export interface ReportedEvent {
  readonly id: string;
  readonly device: Pick<HeldDevice, 'id' | 'name' | 'place' | 'awards' | 'limits' | 'hours'>;
  readonly counter: number;
  readonly kind: z.output<typeof deviceEvent>['kind'];
  readonly category: string | null;
  readonly grams: number | null;
  readonly count: number | null;
  readonly grade: string | null;
  /** By the server's clock. */
  readonly countsAt: Date;
  readonly residentId: string | null;
  readonly householdId: string | null;
}

/** What became of an event; `transferId` is set exactly when there are points. */
export interface SettledEvent {
  readonly outcome: DeviceOutcome;
  readonly reason: DeviceReason | null;
  readonly points: number;
  readonly balance: number | null;
  readonly transferId: string | null;
  readonly note: BilingualText | null;
}

export function withoutPoints(
  outcome: Exclude<DeviceOutcome, 'awarded'>,
  reason: DeviceReason,
  note: BilingualText | null = null,
): SettledEvent {
  return { outcome, reason, points: 0, balance: null, transferId: null, note };
}
