import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Page } from '../../ui/page';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { StaleNotice } from '../stale-notice';
import { QuestionCard } from './question-card';
import { useQuestions } from './use-questions';

/** Where a message leads that asks whether one took part. */
export function QuestionsPage() {
  const query = useQuestions();
  return (
    <Page
      title={m.resident_questions()}
      top={
        <TopBar title={m.resident_questions()} back={{ href: '/', label: m.resident_to_home() }} />
      }
    >
      <StaleNotice query={query} />
      <AnswerGate query={query}>
        {({ questions }) =>
          questions.length === 0 ? (
            <Empty action={<Button href="/">{m.resident_to_home()}</Button>}>
              {m.resident_questions_none()}
            </Empty>
          ) : (
            <>
              <p className="muted mb-3">{m.resident_questions_why()}</p>
              <ul className="stack bare">
                {questions.map((question) => (
                  <li key={question.transferId}>
                    <QuestionCard question={question} />
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </AnswerGate>
    </Page>
  );
}
