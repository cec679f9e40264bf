import { m } from '../../i18n/paraglide/messages';

/** Parts of one sentence with the comma of the language between them; what is empty is left out. */
export function inOneLine(...parts: (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(m.committee_comma());
}
