import { ageOn } from '@linli/core/calendar/age-on';

/** What keeps a resident from a poll for people of an age; null when nothing does. */
export function cannotAnswer(
  minAge: number | null,
  birthDate: string | null,
  today: string,
): 'too_young' | 'age_unknown' | null {
  if (minAge === null) return null;
  if (birthDate === null) return 'age_unknown';
  return ageOn(birthDate, today) < minAge ? 'too_young' : null;
}
