import type { CommitteeSeat, Role } from '@linli/contract/permissions';
import { m } from '../../i18n/paraglide/messages';

const names: Record<Role, () => string> = {
  resident: m.committee_role_resident,
  organizer: m.committee_role_organizer,
  counter_clerk: m.committee_role_counter_clerk,
  representative: m.committee_role_representative,
  committee: m.committee_role_committee,
  treasurer: m.committee_role_treasurer,
  auditor: m.committee_role_auditor,
  operator: m.committee_role_operator,
};

const duties: Record<Role, () => string> = {
  resident: m.committee_duty_resident,
  organizer: m.committee_duty_organizer,
  counter_clerk: m.committee_duty_counter_clerk,
  representative: m.committee_duty_representative,
  committee: m.committee_duty_committee,
  treasurer: m.committee_duty_treasurer,
  auditor: m.committee_duty_auditor,
  operator: m.committee_duty_operator,
};

const seats: Record<CommitteeSeat, () => string> = {
  neighbourhood_committee: m.committee_seat_neighbourhood,
  representative: m.committee_seat_representative,
  property: m.committee_seat_property,
};

export function roleName(role: string): string {
  return isKey(names, role) ? names[role]() : role;
}

/** What the role may do, in one line. */
export function roleDuty(role: Role): string {
  return duties[role]();
}

export function seatName(seat: CommitteeSeat): string {
  return seats[seat]();
}

function isKey<Key extends string>(table: Record<Key, unknown>, key: string): key is Key {
  return key in table;
}
