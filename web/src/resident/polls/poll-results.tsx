import { m } from '../../i18n/paraglide/messages';
import { formatNumber } from '../../ui/format';
import { MeterBar } from '../../ui/meter-bar';
import type { Poll, Question } from './use-polls';

type Results = NonNullable<Poll['results']>;

interface PollResultsProps {
  questions: readonly Question[];
  results: Results;
}

/** What all said together. Words are with the committee: they may show who wrote them. */
export function PollResults({ questions, results }: PollResultsProps) {
  return (
    <div className="stack">
      <p className="note num">{m.resident_poll_voters({ count: results.voters })}</p>
      {questions.map((question) => (
        <QuestionResult
          key={question.number}
          question={question}
          result={results.questions.find(({ number }) => number === question.number)}
        />
      ))}
    </div>
  );
}

interface QuestionResultProps {
  question: Question;
  result: Results['questions'][number] | undefined;
}

function QuestionResult({ question, result }: QuestionResultProps) {
  const { text, kind, options } = question;
  const answered = result?.answered ?? 0;
  return (
    <section className="card">
      <h3 className="title">{text}</h3>
      {kind === 'text' ? (
        <p className="note mt-3">{m.resident_poll_words_kept({ count: answered })}</p>
      ) : (
        <ul className="stack mt-3">
          {options.map((option, place) => (
            <OptionResult
              key={option}
              option={option}
              votes={result?.counts[place] ?? 0}
              of={answered}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function OptionResult({ option, votes, of }: { option: string; votes: number; of: number }) {
  const percent = of === 0 ? 0 : Math.round((votes * 100) / of);
  return (
    <li>
      <p className="poll-option">
        <span>{option}</span>
        <span className="num">
          {m.resident_poll_votes({ votes: formatNumber(votes), percent })}
        </span>
      </p>
      <MeterBar percent={percent} />
    </li>
  );
}
