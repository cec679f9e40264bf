import { isRecord, readAt } from '@linli/core/rules/draft/draft-path';
import type { AwardSample } from '@linli/core/rules/draft/preview-award';
import type { RulebookDraft } from '@linli/core/rules/draft/rulebook-draft';
import { m } from '../../../i18n/paraglide/messages';

/** Neighbours to try a rule with. */
export type SamplePerson = 'plain' | 'newcomer' | 'with_child' | 'pair' | 'regular';

export const samplePeople: readonly { value: SamplePerson; label: () => string }[] = [
  { value: 'plain', label: m.committee_sample_plain },
  { value: 'newcomer', label: m.committee_sample_newcomer },
  { value: 'with_child', label: m.committee_sample_with_child },
  { value: 'pair', label: m.committee_sample_pair },
  { value: 'regular', label: m.committee_sample_regular },
];

/** Everything about a made-up deed that the page lets one choose. */
export interface SampleChoice {
  ruleKey: string;
  person: SamplePerson;
  minutes: number;
  startsAt: string;
  rowLength: number;
  persons: number;
  quantity: number | undefined;
  chosenPoints: number | undefined;
  grade: string | undefined;
  level: string | undefined;
}

export function sampleOf({ person, ...choice }: SampleChoice): AwardSample {
  return {
    ...choice,
    isNewcomer: person === 'newcomer',
    withChild: person === 'with_child',
    withPair: person === 'pair',
    activeWeeks: person === 'regular' ? 12 : 1,
  };
}

/** Which figures a rule asks for besides the deed itself. */
export function asksFor(draft: RulebookDraft, ruleKey: string) {
  const rules = readAt(draft, 'rules');
  const rule = (Array.isArray(rules) ? rules : []).find(
    (each: unknown) => isRecord(each) && each.key === ruleKey,
  );
  const parts = readAt(rule, 'points.parts');
  const ofKind = (kind: string) =>
    (Array.isArray(parts) ? parts : []).find(
      (part: unknown) => isRecord(part) && part.kind === kind,
    );
  return {
    minutes: readAt(rule, 'deed') === 'session',
    quantity: ofKind('per_quantity') !== undefined,
    chosen: ofKind('chosen') !== undefined,
    persons: ofKind('per_person') !== undefined,
    row: isRecord(readAt(rule, 'streak')),
    grades: namesIn(readAt(ofKind('by_grade'), 'grades')),
    levels: namesIn(readAt(ofKind('by_level'), 'levels')),
  };
}

function namesIn(list: unknown): { key: string; name: { zh: string; en: string } }[] {
  if (!Array.isArray(list)) return [];
  return list.filter((entry) => isRecord(entry) && isRecord(entry.name));
}
