import type { OutputOf } from '@linli/contract/operation';
import type { listTemplates as operation } from '@linli/contract/rulebook-drafts';
import type { EarningRule } from '@linli/core/rules/earning-rule';
import { formulaInWords } from '@linli/core/rules/formula-words';
import { allTemplates } from '@linli/core/rules/templates/all-templates';
import type { Template, TemplateRule } from '@linli/core/rules/templates/template';

/** The same for every community; what one of them has already is seen when a draft is begun. */
export async function listTemplates(): Promise<OutputOf<typeof operation>> {
  return { templates: allTemplates.map(describe) };
}

function describe(template: Template): OutputOf<typeof operation>['templates'][number] {
  const { key, kind, name, purpose, multipliers = [], levels = [], activities, texts } = template;
  return {
    key,
    kind,
    name,
    purpose,
    rules: template.rules.map((rule) => ({
      key: rule.key,
      name: rule.name,
      value: broughtBy(rule),
    })),
    rewards: template.rewards.map((reward) => ({
      key: reward.key,
      name: reward.name,
      points: reward.points ?? null,
    })),
    multipliers: multipliers.map((multiplier) => ({
      key: multiplier.key,
      name: multiplier.name,
    })),
    levels: levels.map((level) => ({
      key: level.key,
      name: level.name,
      earnedMin: level.earnedMin,
    })),
    activities: activities.map(({ title, description, ruleKey }) => ({
      title,
      description,
      ruleKey,
    })),
    texts,
  };
}

function broughtBy(rule: TemplateRule) {
  if (!rule.points || !rule.deedUnit) return null;
  return formulaInWords(rule as EarningRule, rule.points);
}
