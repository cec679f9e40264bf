import { m } from '../../i18n/paraglide/messages';
import { Section } from '../../ui/section';
import { QuestionCard } from './question-card';
import { useQuestions } from './use-questions';

/** On the home page one question at most; the others wait on their page. */
export function FirstQuestion() {
  const { data } = useQuestions();
  const [first, ...others] = data?.questions ?? [];
  if (!first) return null;
  return (
    <Section
      title={m.resident_questions()}
      more={
        others.length > 0
          ? { href: '/questions', label: m.resident_questions_more({ count: others.length }) }
          : undefined
      }
    >
      <QuestionCard key={first.transferId} question={first} />
    </Section>
  );
}
