/** One thing to mend before a rulebook can be published. */
export interface RulebookProblem {
  path: string;
  zh: string;
  en: string;
}

/** Nothing unknown, nothing open, nothing contradictory; an empty list means publishable. */
export function validateRulebook(_document: unknown): RulebookProblem[] {
  throw new Error('not written yet');
}
