import { normaliseName } from '@linli/core/people/normalise-name';
import { normalisePhone } from '@linli/core/people/normalise-phone';
import { refuse } from '../platform/refuse';

/** A name as it is kept; refused when it is none. */
export function residentName(text: string): string {
  const normalised = normaliseName(text);
  if (!normalised.ok) throw refuse('residents/name_invalid');
  return normalised.name;
}

export interface ResidentPhone {
  readonly phone: string | null;
  /** The same number when it can receive codes. */
  readonly mobile: string | null;
}

/** A phone as it is kept; land lines reach people but do not sign in. Empty means none. */
export function residentPhone(text: string | null | undefined): ResidentPhone {
  if (text === null || text === undefined || text.trim() === '') {
    return { phone: null, mobile: null };
  }
  const normalised = normalisePhone(text);
  if (normalised.kind === 'invalid') throw refuse('residents/phone_invalid');
  const { phone } = normalised;
  return { phone, mobile: normalised.kind === 'mobile' ? phone : null };
}

/** Rooms are text: 101, 101-1, 甲302. Empty means none. */
export function roomText(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
