import type { OpenQuestion } from '@linli/core/rules/draft/list-open-questions';
import { useState } from 'react';
import { m } from '../../../i18n/paraglide/messages';
import { getLocale } from '../../../i18n/paraglide/runtime';
import { Button } from '../../../ui/button';
import { Panel } from '../../parts/panel';
import type { QuestionGroup } from './group-questions';
import { OwnAnswer } from './own-answer';
import type { DraftOnScreen } from './use-draft';

interface QuestionCardProps {
  group: QuestionGroup;
  draft: DraftOnScreen;
  readOnly: boolean;
}

/** One question: for which clauses, the answers people give, and room for another one. */
export function QuestionCard({ group, draft, readOnly }: QuestionCardProps) {
  const [oneByOne, setOneByOne] = useState(false);
  const [first, ...more] = group.questions;
  const language = getLocale();
  if (oneByOne || more.length === 0) {
    return (
      <Panel title={first[language]} padded>
        {group.questions.map((question) => (
          <div className="rule-answer" key={question.path}>
            <p className="muted">{question.where[language]}</p>
            {readOnly ? null : (
              <Answers question={question} paths={[question.path]} draft={draft} />
            )}
          </div>
        ))}
      </Panel>
    );
  }
  const clauses = group.questions.map(({ where }) => clauseOf(where[language]));
  const [path, ...paths] = group.questions.map((question) => question.path);
  return (
    <Panel title={first[language]} padded>
      <p className="muted">
        {m.committee_draft_asked_of({
          count: clauses.length,
          what: clauses.join(m.committee_and_comma()),
        })}
      </p>
      {readOnly ? null : (
        <>
          <Answers question={first} paths={[path ?? first.path, ...paths]} draft={draft} />
          <Button kind="text" block={false} onClick={() => setOneByOne(true)}>
            {m.committee_draft_one_by_one()}
          </Button>
        </>
      )}
    </Panel>
  );
}

interface AnswersProps {
  question: OpenQuestion;
  paths: readonly [string, ...string[]];
  draft: DraftOnScreen;
}

/** The answers to one question, and its field for an answer of one's own. */
function Answers({ question, paths, draft }: AnswersProps) {
  const [own, setOwn] = useState(question.choices.length === 0);
  if (own) return <OwnAnswer draft={draft} paths={paths} />;
  return (
    <div className="rule-answers">
      {question.choices.map(({ words, value }) => (
        <Button
          key={words.en}
          kind="quiet"
          block={false}
          onClick={() => draft.answerAll(paths, value)}
        >
          {words[getLocale()]}
        </Button>
      ))}
      <Button kind="text" block={false} onClick={() => setOwn(true)}>
        {m.committee_draft_own_answer()}
      </Button>
    </div>
  );
}

/** Of “怎么得积分 · 第 3 条“巡逻” · 上限” the clause in the middle. */
function clauseOf(where: string): string {
  return where.split(' · ').at(-2) ?? where;
}
