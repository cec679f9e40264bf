import type { readClaim } from '@linli/contract/claim-reviews';
import type { OutputOf } from '@linli/contract/operation';
import { needsRepresentative } from '@linli/core/claims/claim-reviewers';
import { reviewChoices } from '@linli/core/claims/claimable-rules';
import type { EarningRule } from '@linli/core/rules/earning-rule';
import { renderRulebook } from '@linli/core/rules/render-rulebook';
import type { Rulebook } from '@linli/core/rules/rulebook';
import type { PublishedRulebook } from '../governance/find-rulebook-version';

/** The rule beside the claim, in the words of the public page. */
export function describeClaimRule(
  { version, document }: PublishedRulebook,
  rule: EarningRule,
): OutputOf<typeof readClaim>['rule'] {
  const { range = null, grades, levels, unit = null } = reviewChoices(rule);
  return {
    number: rule.number,
    name: rule.name,
    text: { zh: inWords(document, rule, 'zh'), en: inWords(document, rule, 'en') },
    rulebookVersion: version,
    range,
    grades,
    levels,
    unit,
    twoPeopleAbove: rule.twoPeopleAbove ?? document.twoPeople.entryPointsAbove,
    representativeNeeded: needsRepresentative(rule),
  };
}

function inWords(document: Rulebook, rule: EarningRule, language: 'zh' | 'en'): string {
  const rows = renderRulebook(document, language).sections.flatMap((section) => section.rows);
  const row = rows.find(({ key }) => key === rule.key);
  return [row?.value, row?.note].filter(Boolean).join(language === 'zh' ? '。' : '. ');
}
