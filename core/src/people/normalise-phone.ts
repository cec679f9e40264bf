import { halfWidth } from '../codes/scanned-text';

export type NormalisedPhone =
  /** Can receive a sign-in code. */
  | { kind: 'mobile'; phone: string }
  /** A land line or a number of another country: someone to call, never a sign-in. */
  | { kind: 'contact'; phone: string }
  | { kind: 'invalid' };

/** Lists arrive with every spelling of a number: +86, 0086, full-width figures, spaces, hyphens. */
export function normalisePhone(text: string): NormalisedPhone {
  const compact = halfWidth(text)
    .replace(/\.0$/, '')
    .replace(INVISIBLE_OR_SEPARATOR, '')
    .replace(/^'/, '')
    .replace(/(转|EXT\.?|X|#)(?=\d{1,6}$)/i, ';');
  const home = compact.replace(/^(\+86|0086)0?(?=\d)/, '');
  const mobile = /^(?:86)?(1[3-9]\d{9})$/.exec(home);
  if (mobile?.[1]) return { kind: 'mobile', phone: mobile[1] };
  return asContact(compact) ?? { kind: 'invalid' };
}

const INVISIBLE_OR_SEPARATOR =
  /[\s\-\u00ad\u200b-\u200f\u2010-\u2015\u202a-\u202e\u2060\u2212\ufeff().]/g;

function asContact(compact: string): NormalisedPhone | undefined {
  const landLine = /^(?:\+86|0086)?0?([1-9]\d{1,2})([2-8]\d{6,7})(;\d{1,6})?$/.exec(compact);
  const hasAreaCode = /^(\+86|0086|0)/.test(compact);
  if (landLine && hasAreaCode && !/^(\+(?!86)|00(?!86))/.test(compact)) {
    const extension = landLine[3]?.replace(';', '-') ?? '';
    return { kind: 'contact', phone: `0${landLine[1]}${landLine[2]}${extension}` };
  }
  const abroad = /^(?:\+|00)(?!86)([1-9]\d{6,14})$/.exec(compact);
  if (abroad) return { kind: 'contact', phone: `+${abroad[1]}` };
  if (/^([2-8]\d{6,7}|[48]00\d{7})$/.test(compact)) return { kind: 'contact', phone: compact };
  return undefined;
}
