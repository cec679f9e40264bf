import { useState } from 'react';
import { m } from '../../../i18n/paraglide/messages';
import { Notice } from '../../../ui/notice';
import { Panel } from '../../parts/panel';
import { groupQuestions } from './group-questions';
import { ProblemList } from './problem-list';
import { QuestionCard } from './question-card';
import type { DraftOnScreen } from './use-draft';

/** How many questions stand on the page at once: a wall of them would not be answered. */
const SHOWN = 6;

interface QuestionsPanelProps {
  draft: DraftOnScreen;
  /** Who only reads sees the questions and no answers to press. */
  readOnly: boolean;
}

/** What is still open, as questions with answers to press; alike ones are answered together. */
export function QuestionsPanel({ draft, readOnly }: QuestionsPanelProps) {
  const [all, setAll] = useState(false);
  const groups = groupQuestions(draft.questions);
  if (draft.questions.length + draft.problems.length === 0) {
    return (
      <Notice kind="leaf" announce>
        {m.committee_draft_all_answered()}
      </Notice>
    );
  }
  const shown = all ? groups : groups.slice(0, SHOWN);
  return (
    <div className="stack">
      <ProblemList problems={draft.problems} />
      {shown.map((group) => (
        <QuestionCard key={group.key} group={group} draft={draft} readOnly={readOnly} />
      ))}
      {groups.length > shown.length ? (
        <Panel padded>
          <button type="button" className="record-link" onClick={() => setAll(true)}>
            {m.committee_draft_more_questions({ count: groups.length - shown.length })}
          </button>
        </Panel>
      ) : null}
    </div>
  );
}
