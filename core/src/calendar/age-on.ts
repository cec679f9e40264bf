/** Full years of age on a calendar day; who is born on 29 February is a year older on 1 March. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Of full age by the civil code: agrees alone to what binds for longer than a day. */
export const FULL_AGE_YEARS = 18;
