import { m } from '../../i18n/paraglide/messages';
import { formatMoment, formatNumber } from '../../ui/format';
import type { Tone } from '../../ui/tag';
import { inOneLine } from '../parts/in-one-line';
import type { Machine, MachineEvent, MachineReversal, MachineRow } from './use-machines';

export type MachineKind = MachineRow['kind'];
export type MachineState = MachineRow['state'];
export type EventKind = MachineEvent['kind'];
export type EventState = MachineEvent['state'];

const kinds: Record<MachineKind, () => string> = {
  bin: m.committee_machine_kind_bin,
  turnstile: m.committee_machine_kind_turnstile,
  kiosk: m.committee_machine_kind_kiosk,
};
export const machineKinds = Object.keys(kinds) as MachineKind[];
export const machineKindName = (kind: MachineKind): string => kinds[kind]();

const states: Record<MachineState, { words: () => string; tone?: Tone }> = {
  active: { words: m.committee_machine_state_active, tone: 'leaf' },
  suspended: { words: m.committee_machine_state_suspended, tone: 'lamp' },
  revoked: { words: m.committee_machine_state_revoked },
};
export const machineStateName = (state: MachineState): string => states[state].words();
export const machineStateTone = (state: MachineState): Tone | undefined => states[state].tone;

const eventKinds: Record<EventKind, () => string> = {
  deposit: m.committee_machine_event_deposit,
  inspection: m.committee_machine_event_inspection,
  pass: m.committee_machine_event_pass,
  check_in: m.committee_machine_event_check_in,
};
export const eventKindNames = Object.keys(eventKinds) as EventKind[];
export const eventKindName = (kind: EventKind): string => eventKinds[kind]();

const eventStates: Record<EventState, { words: () => string; tone?: Tone }> = {
  awarded: { words: m.committee_machine_event_awarded, tone: 'leaf' },
  held: { words: m.committee_machine_event_held, tone: 'lamp' },
  unclaimed: { words: m.committee_machine_event_unclaimed },
  refused: { words: m.committee_machine_event_refused },
  dismissed: { words: m.committee_machine_event_dismissed },
  lapsed: { words: m.committee_machine_event_lapsed },
  reversed: { words: m.committee_machine_event_reversed, tone: 'stop' },
};
export const eventStateNames = Object.keys(eventStates) as EventState[];
export const eventStateName = (state: EventState): string => eventStates[state].words();
export const eventStateTone = (state: EventState): Tone | undefined => eventStates[state].tone;

const reasons: Record<string, () => string> = {
  time_in_future: m.committee_machine_why_time_in_future,
  clock_off: m.committee_machine_why_clock_off,
  too_late: m.committee_machine_why_too_late,
  too_light: m.committee_machine_why_too_light,
  too_heavy: m.committee_machine_why_too_heavy,
  too_many: m.committee_machine_why_too_many,
  closed_hours: m.committee_machine_why_closed_hours,
  hour_full: m.committee_machine_why_hour_full,
  day_full: m.committee_machine_why_day_full,
  resident_day_full: m.committee_machine_why_resident_day_full,
  code_unreadable: m.committee_machine_why_code_unreadable,
  code_forged: m.committee_machine_why_code_forged,
  code_stale: m.committee_machine_why_code_stale,
  code_used: m.committee_machine_why_code_used,
  foreign_community: m.committee_machine_why_foreign_community,
  card_unknown: m.committee_machine_why_card_unknown,
  card_revoked: m.committee_machine_why_card_revoked,
  phone_invalid: m.committee_machine_why_phone_invalid,
  phone_unknown: m.committee_machine_why_phone_unknown,
  phone_shared: m.committee_machine_why_phone_shared,
  resident_left: m.committee_machine_why_resident_left,
  user_unbound: m.committee_machine_why_user_unbound,
  second_person: m.committee_machine_why_second_person,
  no_rule: m.committee_machine_why_no_rule,
  rules: m.committee_machine_why_rules,
};

export function reasonName(reason: string | null): string {
  return reason === null ? '' : (reasons[reason]?.() ?? reason);
}

/** The four kinds of household waste (GB/T 19095); a machine's other words stand as they came. */
const categories: Record<string, () => string> = {
  recyclable: m.committee_machine_recyclable,
  food_waste: m.committee_machine_food_waste,
  hazardous: m.committee_machine_hazardous,
  residual: m.committee_machine_residual,
};

/** 投放，1.2 千克，可回收物 */
export function measureWords({ kind, category, grams, count, grade }: MachineEvent): string {
  return inOneLine(
    eventKindName(kind),
    grams === null ? null : kilogramWords(grams),
    count === null ? null : m.committee_machine_pieces({ count }),
    grade,
    category === null ? null : (categories[category]?.() ?? category),
  );
}

export function kilogramWords(grams: number): string {
  return m.committee_machine_kilograms({ count: formatNumber(grams / 1000) });
}

export function hoursWords(hours: Machine['hours']): string {
  return hours ? `${hours.opensAt}–${hours.closesAt}` : m.committee_machine_hours_all();
}

const reversalStates: Record<MachineReversal['state'], { words: () => string; tone?: Tone }> = {
  proposed: { words: m.committee_machine_reversal_proposed, tone: 'lamp' },
  done: { words: m.committee_machine_reversal_done, tone: 'leaf' },
  rejected: { words: m.committee_machine_reversal_rejected },
  lapsed: { words: m.committee_machine_reversal_lapsed },
};
export const reversalStateName = (state: MachineReversal['state']): string =>
  reversalStates[state].words();
export const reversalStateTone = (state: MachineReversal['state']): Tone | undefined =>
  reversalStates[state].tone;

export function rangeWords({ fromCounter, toCounter, from, to }: MachineReversal): string {
  if (fromCounter !== null && toCounter !== null) {
    return m.committee_machine_range_counters({ from: fromCounter, to: toCounter });
  }
  const at = (moment: string | null) => (moment === null ? '' : formatMoment(moment));
  return m.committee_machine_range_times({ from: at(from), to: at(to) });
}

export function machinePlaces(): { href: string; label: string }[] {
  return [
    { href: '/machines', label: m.committee_machines_list() },
    { href: '/machine-events', label: m.committee_machines_held() },
    { href: '/machine-reversals', label: m.committee_machines_reversals() },
  ];
}
