import { claimableRules } from '@linli/core/claims/claimable-rules';
import { renderRulebook } from '@linli/core/rules/render-rulebook';
import type { Rulebook } from '@linli/core/rules/rulebook';

export interface ClaimRule {
  key: string;
  name: string;
  /** What it brings, in the words of the public rules. */
  value: string;
  /** Everything else about it, with what has to be shown. */
  note: string;
  /** About a place that is taken on for good. */
  adoption: boolean;
}

/** What can be sent in on that day, as the public rules have it. */
export function claimRulesOf(
  document: Record<string, unknown>,
  language: 'zh' | 'en',
  day: string,
): ClaimRule[] {
  // The server publishes only documents that core's validator has accepted.
  const rulebook = document as unknown as Rulebook;
  const rows = renderRulebook(rulebook, language).sections.flatMap((section) => section.rows);
  return claimableRules(rulebook, day).map((rule) => {
    const row = rows.find(({ key }) => key === rule.key);
    return {
      key: rule.key,
      name: rule.name[language],
      value: row?.value ?? '',
      note: row?.note ?? '',
      adoption: rule.adoption !== undefined,
    };
  });
}
