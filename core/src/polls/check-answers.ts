import type { PollAnswer, PollQuestion } from './poll-question';

export type CheckedAnswers =
  | { ok: true; answers: PollAnswer[] }
  /** The first question whose answer does not fit. */
  | { ok: false; number: number };

/**
 * Brings a voter's answers into the order of the questions, each in one form only, so that two
 * ballots that say the same look the same. Questions nobody must answer may be left out.
 */
export function checkAnswers(
  questions: readonly PollQuestion[],
  given: readonly PollAnswer[],
): CheckedAnswers {
  const stray = given.find(({ number }) => !questions.some((asked) => asked.number === number));
  if (stray) return { ok: false, number: stray.number };
  const answers: PollAnswer[] = [];
  for (const question of questions) {
    const said = given.filter(({ number }) => number === question.number);
    const answer = said.length > 1 ? undefined : answerTo(question, said[0]);
    if (!answer) return { ok: false, number: question.number };
    if (answer !== 'nothing') answers.push(answer);
  }
  return { ok: true, answers };
}

/** The answer in its one form, `nothing` where that is allowed, undefined where it does not fit. */
function answerTo(
  { number, kind, options, choicesMax, required }: PollQuestion,
  given: PollAnswer | undefined,
): PollAnswer | 'nothing' | undefined {
  const text = given?.text?.trim() ?? '';
  const choices = [...(given?.choices ?? [])].sort((one, other) => one - other);
  if (kind === 'text' ? choices.length > 0 : text !== '') return undefined;
  if (text === '' && choices.length === 0) return required ? undefined : 'nothing';
  if (kind === 'text') return { number, text };
  const most = kind === 'single' ? 1 : (choicesMax ?? options.length);
  const fits =
    choices.length <= most &&
    new Set(choices).size === choices.length &&
    choices.every((choice) => Number.isInteger(choice) && choice >= 0 && choice < options.length);
  return fits ? { number, choices } : undefined;
}
