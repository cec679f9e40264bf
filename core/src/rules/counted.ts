import type { Because, LimitUse, RuleRefusalCode } from './award-decision';

/** What a formula, or a part of it, brings for one deed; or why it cannot be counted. */
export type Counted =
  | { ok: true; points: number; limits: LimitUse[]; because: Because[] }
  | { ok: false; code: RuleRefusalCode; because: Because[] };

export function counted(points: number, reason: Because, limits: LimitUse[] = []): Counted {
  return { ok: true, points, limits, because: [reason] };
}

export function uncounted(code: RuleRefusalCode, reason: Because): Counted {
  return { ok: false, code, because: [reason] };
}
