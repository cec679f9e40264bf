import type { BilingualText } from '../bilingual-text';
import { isRecord } from '../draft/draft-path';
import { listOpenQuestions, type OpenQuestion } from '../draft/list-open-questions';
import type { RulebookDraft } from '../draft/rulebook-draft';
import type { Template } from './template';

export interface AddedTemplate {
  draft: RulebookDraft;
  added: BilingualText[];
  /** What the draft has already under the same key, and keeps as it is. */
  kept: BilingualText[];
  /** What the template leaves open; nothing is filled in for it. */
  questions: OpenQuestion[];
}

/**
 * Puts a template into a draft: its rules get the next free numbers, and what the draft has already
 * is never touched.
 */
export function addTemplate(draft: RulebookDraft, template: Template): AddedTemplate {
  const before = new Set(listOpenQuestions(draft).map(({ path }) => path));
  const log: { added: BilingualText[]; kept: BilingualText[] } = { added: [], kept: [] };
  const rules = merge(listOf(draft.rules), numbered(draft, template), log);
  const redemption = isRecord(draft.redemption) ? draft.redemption : {};
  const rewards = merge(listOf(redemption.rewards), template.rewards, log);
  const merged: RulebookDraft = {
    ...draft,
    rules,
    redemption: { ...redemption, rewards },
    categories: merge(listOf(draft.categories), template.categories, { added: [], kept: [] }),
    ...multipliersOf(draft, template, log),
    ...(template.levels ? { levels: merge(listOf(draft.levels), template.levels, log) } : {}),
  };
  const questions = listOpenQuestions(merged).filter(({ path }) => !before.has(path));
  return { draft: merged, ...log, questions };
}

/** Numbers that people quote are never given twice, so new rules go behind the last clause. */
function numbered(draft: RulebookDraft, { rules }: Template): Entry[] {
  const clauses = [...listOf(draft.rules), ...listOf(draft.deductions)];
  const taken = new Set(listOf(draft.rules).map(({ key }) => key));
  let last = Math.max(0, ...clauses.map(({ number }) => (typeof number === 'number' ? number : 0)));
  return rules.map((rule) => {
    if (taken.has(rule.key)) return rule;
    last += 1;
    return { ...rule, number: last };
  });
}

/** Multipliers of a template join the list and the order; how several stack stays open. */
function multipliersOf(
  draft: RulebookDraft,
  { multipliers = [] }: Template,
  log: { added: BilingualText[]; kept: BilingualText[] },
): RulebookDraft {
  if (multipliers.length === 0) return {};
  const present = isRecord(draft.multipliers) ? draft.multipliers : {};
  const policy = isRecord(present.policy) ? present.policy : {};
  const list = merge(listOf(present.list), multipliers, log);
  const order = Array.isArray(policy.order) ? policy.order : [];
  const missing = list.map(({ key }) => key).filter((key) => !order.includes(key));
  return {
    multipliers: { ...present, list, policy: { ...policy, order: [...order, ...missing] } },
  };
}

interface Entry {
  key: string;
  name: BilingualText;
  number?: unknown;
}

function merge(
  present: Entry[],
  wanted: Entry[],
  log: { added: BilingualText[]; kept: BilingualText[] },
): Entry[] {
  const known = new Set(present.map(({ key }) => key));
  const fresh = wanted.filter(({ key }) => !known.has(key));
  log.added.push(...fresh.map(({ name }) => name));
  log.kept.push(...wanted.filter(({ key }) => known.has(key)).map(({ name }) => name));
  return [...present, ...fresh];
}

function listOf(value: unknown): Entry[] {
  return Array.isArray(value) ? (value as Entry[]) : [];
}
