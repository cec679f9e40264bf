import type { Question } from './use-polls';

/** The form's own values: a place, several places or words, by the number of the question. */
export interface Assisted {
  residentId: string;
  said?: Record<string, number | number[] | string | undefined>;
}

interface Answer {
  number: number;
  choices?: number[];
  text?: string;
}

/** As the server takes them; what was left open is left out. */
export function assistedAnswers(
  questions: readonly Question[],
  { said = {} }: Pick<Assisted, 'said'>,
): Answer[] {
  return questions.flatMap(({ number }): Answer[] => {
    const given = said[String(number)];
    if (typeof given === 'number') return [{ number, choices: [given] }];
    if (Array.isArray(given)) return given.length > 0 ? [{ number, choices: given }] : [];
    const text = given?.trim();
    return text ? [{ number, text }] : [];
  });
}
