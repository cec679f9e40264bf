import type { OpenQuestion } from '@linli/core/rules/draft/list-open-questions';

/** Questions that are asked alike of several clauses, so that one answer can serve them all. */
export interface QuestionGroup {
  key: string;
  questions: [OpenQuestion, ...OpenQuestion[]];
}

export function groupQuestions(questions: readonly OpenQuestion[]): QuestionGroup[] {
  const groups = new Map<string, [OpenQuestion, ...OpenQuestion[]]>();
  for (const question of questions) {
    // Without answers to choose from each needs its own words.
    const alike = question.choices.length === 0 ? question.path : JSON.stringify(question.choices);
    const key = `${question.en}/${alike}`;
    const group = groups.get(key);
    if (group) group.push(question);
    else groups.set(key, [question]);
  }
  return [...groups].map(([key, group]) => ({ key, questions: group }));
}
