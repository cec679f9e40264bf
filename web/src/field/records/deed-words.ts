import { m } from '../../i18n/paraglide/messages';
import type { FieldDeed } from '../queue/field-queue';

/** 签到, 签退, or the name of what was claimed. */
export function deedWord(deed: FieldDeed): string {
  if (deed.kind === 'claim') return m.field_claim_of({ name: deed.label.session ?? '' });
  return deed.kind === 'check_out' ? m.field_check_out() : m.field_check_in();
}
