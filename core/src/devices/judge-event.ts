/** What is believed of one device without asking anybody. Weights are in grams. */
export interface DeviceLimits {
  readonly minGrams: number;
  readonly maxGrams: number;
  readonly maxCount: number;
  readonly residentDayEvents: number;
  readonly residentDayGrams: number;
  readonly hourEvents: number;
  readonly dayEvents: number;
}

/** Times of day HH:MM on the community's clock; opening after closing means over midnight. */
export interface OpeningHours {
  readonly opensAt: string;
  readonly closesAt: string;
}

export interface MeasuredEvent {
  readonly grams: number | null;
  readonly count: number | null;
  /** HH:MM on the community's clock. */
  readonly timeOfDay: string;
}

/** What was counted before this event; a resident nobody knows yet has counted nothing. */
export interface CountedBefore {
  readonly hourEvents: number;
  readonly dayEvents: number;
  readonly residentDayEvents: number;
  readonly residentDayGrams: number;
}

/** `too_light` brings nothing; the others are kept for people to decide. */
export type Implausible =
  | 'too_light'
  | 'too_heavy'
  | 'too_many'
  | 'closed_hours'
  | 'hour_full'
  | 'day_full'
  | 'resident_day_full';

/** The first thing that makes an event hard to believe, or nothing. */
export function judgeEvent(
  event: MeasuredEvent,
  limits: DeviceLimits,
  hours: OpeningHours | null,
  before: CountedBefore,
): Implausible | undefined {
  const grams = event.grams ?? 0;
  if (event.grams !== null && grams < limits.minGrams) return 'too_light';
  if (grams > limits.maxGrams) return 'too_heavy';
  if ((event.count ?? 0) > limits.maxCount) return 'too_many';
  if (hours && !isOpen(event.timeOfDay, hours)) return 'closed_hours';
  if (before.hourEvents >= limits.hourEvents) return 'hour_full';
  if (before.dayEvents >= limits.dayEvents) return 'day_full';
  return judgeResidentDay(grams, limits, before);
}

/** The part that asks about the resident alone. */
export function judgeResidentDay(
  grams: number,
  limits: DeviceLimits,
  before: Pick<CountedBefore, 'residentDayEvents' | 'residentDayGrams'>,
): Implausible | undefined {
  const full =
    before.residentDayEvents >= limits.residentDayEvents ||
    before.residentDayGrams + grams > limits.residentDayGrams;
  return full ? 'resident_day_full' : undefined;
}

/** Half open: at the closing minute it is closed. */
function isOpen(timeOfDay: string, { opensAt, closesAt }: OpeningHours): boolean {
  const overMidnight = opensAt > closesAt;
  return overMidnight
    ? timeOfDay >= opensAt || timeOfDay < closesAt
    : timeOfDay >= opensAt && timeOfDay < closesAt;
}
