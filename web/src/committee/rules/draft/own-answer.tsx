import { fieldAt } from '@linli/core/rules/draft/describe-place';
import { readAt, writeAt } from '@linli/core/rules/draft/draft-path';
import { listOpenQuestions } from '@linli/core/rules/draft/list-open-questions';
import { useState } from 'react';
import { m } from '../../../i18n/paraglide/messages';
import { Button } from '../../../ui/button';
import { FieldEditor } from '../form/field-editor';
import { EditingContext } from './editing';
import type { DraftOnScreen } from './use-draft';

interface OwnAnswerProps {
  draft: DraftOnScreen;
  /** The places it answers; the first one shows the field. */
  paths: readonly [string, ...string[]];
}

/** An answer nobody has offered: written apart, so that the question stays until it is given. */
export function OwnAnswer({ draft, paths }: OwnAnswerProps) {
  const [path] = paths;
  const [trial, setTrial] = useState(draft.document);
  const field = fieldAt(trial, path);
  if (!field) return null;
  const isOpen = listOpenQuestions(trial).some((question) => question.path.startsWith(path));
  return (
    <EditingContext.Provider
      value={{
        document: trial,
        problems: [],
        readOnly: false,
        change: (at, value) => setTrial((before) => writeAt(before, at, value)),
      }}
    >
      <FieldEditor field={field} path={path} />
      <Button
        kind="quiet"
        block={false}
        disabledBecause={isOpen ? m.committee_draft_answer_whole() : undefined}
        onClick={() => draft.answerAll(paths, readAt(trial, path))}
      >
        {m.committee_draft_answer_so()}
      </Button>
    </EditingContext.Provider>
  );
}
