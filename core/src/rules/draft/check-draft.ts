import type { RulebookProblem } from '../validate-rulebook';
import { validateRulebook } from '../validate-rulebook';
import { describePlace } from './describe-place';
import { listOpenQuestions, type OpenQuestion } from './list-open-questions';
import { documentOf, type RulebookDraft } from './rulebook-draft';

export interface DraftProblem extends RulebookProblem {
  where: { zh: string; en: string };
}

export interface CheckedDraft {
  questions: OpenQuestion[];
  problems: DraftProblem[];
}

/** What is left to answer and what contradicts itself; with neither, a draft may be proposed. */
export function checkDraft(draft: RulebookDraft): CheckedDraft {
  const questions = listOpenQuestions(draft);
  const document = documentOf(draft, { version: 1, inForceFrom: ANY_DAY });
  const problems = validateRulebook(document)
    .filter(({ path }) => !questions.some((question) => path.startsWith(question.path)))
    .map((problem) => ({ ...problem, where: describePlace(draft, problem.path) }));
  return { questions, problems };
}

/** The day in force is chosen when the draft is proposed. */
const ANY_DAY = '2000-01-01';
