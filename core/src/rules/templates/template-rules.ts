import type { BilingualText } from '../bilingual-text';
import { customaryService, once } from '../rule-makers';
import type { TemplateRule } from './template';

type Named = Pick<TemplateRule, 'key' | 'category' | 'name'>;

/**
 * Shorthand for rules of templates. They say what their source says; limits and the reach of
 * multipliers are nowhere told, so they stay open.
 */
export function sessionDeed(
  named: Named,
  points: number,
  minutes: number | null,
  service: boolean,
): TemplateRule {
  return draftRule({
    ...named,
    deedUnit: once,
    deed: 'session',
    awardOn: 'check_in',
    points: { parts: [{ kind: 'per_deed', points }] },
    minimumMinutes: minutes === null ? null : { minutes, graceMinutes: 0 },
    countsAsService: service ? { ...customaryService, deedMaxMinutes: null } : null,
  });
}

export function hourlyDeed(named: Named, points: number): TemplateRule {
  return draftRule({
    ...named,
    deedUnit: once,
    deed: 'session',
    awardOn: 'check_out',
    points: {
      parts: [
        {
          kind: 'per_time',
          points,
          everyMinutes: 60,
          countBy: 'whole_units',
          rounding: 'down',
        },
      ],
    },
    minimumMinutes: null,
    countsAsService: { ...customaryService, deedMaxMinutes: null },
  });
}

export function claimedDeed(
  named: Named,
  points: number,
  deedUnit: BilingualText,
  evidence: BilingualText,
): TemplateRule {
  return draftRule({
    ...named,
    deedUnit,
    deed: 'claim',
    awardOn: 'review',
    points: { parts: [{ kind: 'per_deed', points }] },
    minimumMinutes: null,
    countsAsService: null,
    evidence,
  });
}

/** `null` is a draft's word for "none"; the document itself leaves such fields out. */
function draftRule(fields: Named & Record<string, unknown>): TemplateRule {
  return fields as unknown as TemplateRule;
}
