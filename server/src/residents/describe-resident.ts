import type { residentRow } from '@linli/contract/residents';
import type { z } from 'zod';
import type { Secrets } from '../platform/secrets';
import { maskedPhone } from './masked-phone';
import type { ResidentListRow } from './residents.queries';

/** A resident as lists show them; the phone is masked also for staff. */
export function describeResident(
  secrets: Secrets,
  row: ResidentListRow,
): z.input<typeof residentRow> {
  return {
    id: row.id,
    name: row.name,
    nickname: row.nickname,
    maskedPhone: maskedPhone(secrets, row.phoneCipher),
    householdId: row.householdId,
    buildingName: row.buildingName,
    room: row.room,
    state: row.state,
    balance: row.balance,
    registeredAt: row.registeredAt,
  };
}
