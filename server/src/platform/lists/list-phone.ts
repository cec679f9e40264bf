import { normalisePhone } from '@linli/core/people/normalise-phone';

export type ListPhone =
  | { readonly kind: 'none' }
  | { readonly kind: 'phone'; readonly phone: string; readonly mobile: string | null }
  /** Digits that the spreadsheet has rounded away cannot be brought back. */
  | { readonly kind: 'rounded' }
  | { readonly kind: 'invalid' };

/** A phone as lists write it, or one of the words for not having any. */
export function listPhone(text: string | null): ListPhone {
  if (text === null || NO_PHONE.test(text)) return { kind: 'none' };
  const normalised = normalisePhone(text);
  if (normalised.kind === 'invalid') return { kind: ROUNDED.test(text) ? 'rounded' : 'invalid' };
  const { phone } = normalised;
  return { kind: 'phone', phone, mobile: normalised.kind === 'mobile' ? phone : null };
}

const NO_PHONE = /^(无|没有|暂无|[-—/\\、.]+|0|none|n\/a)$/i;
const ROUNDED = /^\d(\.\d+)?E\+?\d+$/i;
