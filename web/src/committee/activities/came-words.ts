import { m } from '../../i18n/paraglide/messages';

/** Who came of those who signed up; where nobody had to sign up, only who came. */
export function cameWords(came: number, signed: number): string {
  return signed === 0 ? m.committee_came_only({ came }) : m.committee_came_of({ came, signed });
}
