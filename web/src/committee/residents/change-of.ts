import { said } from './said';
import type { ResidentChange } from './use-change-resident';

export interface EditedResident {
  name: string;
  newPhone?: string;
  dropPhone?: boolean;
  buildingId?: string;
  room?: string;
}

/** Only what really changed is sent: two people at two desks then do not undo each other. */
export function changeOf(
  before: Pick<EditedResident, 'name' | 'buildingId' | 'room'>,
  after: EditedResident,
): ResidentChange {
  const change: ResidentChange = {};
  const name = after.name.trim();
  if (name !== before.name) change.name = name;
  const phone = said(after.newPhone);
  if (phone !== undefined) change.phone = phone;
  else if (after.dropPhone) change.phone = null;
  if (after.buildingId !== before.buildingId) change.buildingId = after.buildingId ?? null;
  if (said(after.room) !== said(before.room)) change.room = said(after.room) ?? null;
  return change;
}
