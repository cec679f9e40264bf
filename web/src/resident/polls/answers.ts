import type { Question } from './use-polls';

/** What was chosen or written so far, by the number of the question. */
export type Given = Readonly<Record<number, Said>>;

export interface Said {
  readonly choices: readonly number[];
  readonly text: string;
}

export interface Answer {
  number: number;
  choices?: number[];
  text?: string;
}

export const nothing: Said = { choices: [], text: '' };

/** The first question that needs an answer and has none. */
export function firstOpen(questions: readonly Question[], given: Given): number | null {
  const open = questions.find(({ number, kind, required }) => {
    const { choices, text } = given[number] ?? nothing;
    return required && (kind === 'text' ? text.trim() === '' : choices.length === 0);
  });
  return open?.number ?? null;
}

/** As the server takes them: what was left open is left out. */
export function answersOf(questions: readonly Question[], given: Given): Answer[] {
  return questions.flatMap(({ number, kind }): Answer[] => {
    const { choices, text } = given[number] ?? nothing;
    if (kind === 'text') return text.trim() === '' ? [] : [{ number, text: text.trim() }];
    return choices.length === 0 ? [] : [{ number, choices: [...choices] }];
  });
}

/** A choice taken or taken back; where no more fit, nothing changes. */
export function toggled(
  { kind, options, choicesMax }: Pick<Question, 'kind' | 'options' | 'choicesMax'>,
  choices: readonly number[],
  place: number,
): readonly number[] {
  if (kind === 'single') return [place];
  if (choices.includes(place)) return choices.filter((choice) => choice !== place);
  const most = choicesMax ?? options.length;
  return choices.length < most ? [...choices, place] : choices;
}
