import type { AwardDecision } from './award-decision';
import type { Language } from './bilingual-text';

/** The sentences a resident opens behind a figure. */
export function explainDecision(decision: AwardDecision, language: Language): string[] {
  return decision.because.map((reason) => reason[language]);
}
