import { formatDay } from '../../ui/format';

/** A calendar day of the community; noon there is the same day in every zone that has one. */
export function dayWords(day: string): string {
  return formatDay(`${day}T04:00:00Z`);
}
