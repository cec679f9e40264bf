import type { DraftProblem } from '@linli/core/rules/draft/check-draft';
import type { RulebookDraft } from '@linli/core/rules/draft/rulebook-draft';
import { createContext, useContext } from 'react';

/** What every field of the form sees: the draft as it is on this screen, and a way to change it. */
export interface Editing {
  document: RulebookDraft;
  problems: readonly DraftProblem[];
  /** Proposed or only read: the fields show what is written and take nothing. */
  readOnly: boolean;
  change: (path: string, value: unknown) => void;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('A field stands inside of the page of a draft');
  return editing;
}
