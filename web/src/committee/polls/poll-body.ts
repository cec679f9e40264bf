import { instantAt } from '../../ui/wall-moment';
import type { Question } from './use-polls';

/** The form's own values: days and times as they stand on the wall, options one a line. */
export interface PollDraft {
  title: string;
  description?: string;
  opensDay: string;
  opensTime: string;
  closesDay: string;
  closesTime: string;
  minAge?: number | null;
  questions: QuestionDraft[];
}

export interface QuestionDraft {
  kind: Question['kind'];
  text: string;
  options?: string;
  choicesMax?: number | null;
  optional?: boolean;
}

export function pollBody(draft: PollDraft) {
  return {
    title: draft.title.trim(),
    description: draft.description?.trim() ?? '',
    opensAt: instantAt(draft.opensDay, draft.opensTime),
    closesAt: instantAt(draft.closesDay, draft.closesTime),
    minAge: draft.minAge ?? null,
    questions: draft.questions.map(({ kind, text, options, choicesMax, optional }) => ({
      kind,
      text: text.trim(),
      options: kind === 'text' ? [] : optionsOf(options),
      choicesMax: kind === 'multiple' ? (choicesMax ?? null) : null,
      required: !optional,
    })),
  };
}

/** Lines with something on them; the same line twice is one option. */
export function optionsOf(lines: string | undefined): string[] {
  const options = (lines ?? '').split('\n').map((line) => line.trim());
  return [...new Set(options.filter((option) => option !== ''))];
}
