import type { Machine } from './use-machines';

type Award = Machine['awards'][number];

/** The terms of a machine as the form holds them: weights in kilograms, an empty category. */
export interface MachineValues {
  name: string;
  place: string;
  awards: { kind: Award['kind']; category?: string; ruleKey: string }[];
  minGrams: number;
  maxKilograms: number;
  maxCount: number;
  residentDayEvents: number;
  residentDayKilograms: number;
  hourEvents: number;
  dayEvents: number;
  opensAt?: string;
  closesAt?: string;
}

/** What a bin in a courtyard is usually given. */
export const usualValues: Partial<MachineValues> = {
  minGrams: 10,
  maxKilograms: 20,
  maxCount: 50,
  residentDayEvents: 6,
  residentDayKilograms: 30,
  hourEvents: 120,
  dayEvents: 800,
};

export function termsOf(values: MachineValues) {
  const { opensAt, closesAt } = values;
  return {
    name: values.name.trim(),
    place: values.place.trim(),
    awards: values.awards.map(({ kind, category, ruleKey }) => ({
      kind,
      category: category?.trim() || null,
      ruleKey,
    })),
    limits: {
      minGrams: values.minGrams,
      maxGrams: grams(values.maxKilograms),
      maxCount: values.maxCount,
      residentDayEvents: values.residentDayEvents,
      residentDayGrams: grams(values.residentDayKilograms),
      hourEvents: values.hourEvents,
      dayEvents: values.dayEvents,
    },
    hours: opensAt && closesAt ? { opensAt, closesAt } : null,
  };
}

export function valuesOf({ name, place, awards, limits, hours }: Machine): MachineValues {
  const { maxGrams, residentDayGrams, ...others } = limits;
  return {
    name,
    place,
    awards: awards.map(({ kind, category, ruleKey }) => ({
      kind,
      ...(category === null ? {} : { category }),
      ruleKey,
    })),
    ...others,
    maxKilograms: maxGrams / 1000,
    residentDayKilograms: residentDayGrams / 1000,
    ...(hours ?? {}),
  };
}

function grams(kilograms: number): number {
  return Math.round(kilograms * 1000);
}
