import { m } from '../../i18n/paraglide/messages';
import { formatNumber } from '../../ui/format';
import { MeterBar } from '../../ui/meter-bar';
import { Panel } from '../parts/panel';
import type { Poll, Question } from './use-polls';

type Result = NonNullable<Poll['results']>[number];

/** The questions as residents read them, and beside each option its votes once there are any. */
export function PollQuestions({ poll: { questions, results } }: { poll: Poll }) {
  return (
    <div>
      {questions.map((question) => (
        <Panel
          key={question.number}
          title={m.committee_poll_nth_text({ number: question.number, text: question.text })}
          className="poll-question"
          padded
        >
          <p className="note">{kindWords(question)}</p>
          <Said
            question={question}
            result={results?.find(({ number }) => number === question.number)}
          />
        </Panel>
      ))}
    </div>
  );
}

function Said({ question, result }: { question: Question; result: Result | undefined }) {
  const { kind, options } = question;
  if (kind === 'text') return <Words texts={result?.texts ?? []} of={result?.answered ?? 0} />;
  return (
    <ul className="poll-options">
      {options.map((option, place) => (
        <li key={option}>
          <p className="poll-option">
            <span>{option}</span>
            {result ? <span className="num">{votesOf(result, place)}</span> : null}
          </p>
          {result ? <MeterBar percent={percentOf(result, place)} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** In the order of the alphabet, not of the ballots. */
function Words({ texts, of }: { texts: readonly string[]; of: number }) {
  if (texts.length === 0) return null;
  return (
    <>
      <ul className="poll-texts">
        {texts.map((text, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same.
          <li key={place}>{text}</li>
        ))}
      </ul>
      {of > texts.length ? (
        <p className="note">{m.committee_poll_more_texts({ count: of - texts.length })}</p>
      ) : null}
    </>
  );
}

function votesOf(result: Result, place: number): string {
  const votes = formatNumber(result.counts[place] ?? 0);
  return m.committee_poll_votes({ votes, percent: percentOf(result, place) });
}

function percentOf({ counts, answered }: Result, place: number): number {
  return answered === 0 ? 0 : Math.round(((counts[place] ?? 0) * 100) / answered);
}

function kindWords({ kind, choicesMax, required }: Question): string {
  const words = {
    single: m.committee_poll_single,
    multiple: m.committee_poll_multiple,
    text: m.committee_poll_text,
  }[kind]();
  const most =
    kind === 'multiple' && choicesMax ? m.committee_poll_most({ count: choicesMax }) : '';
  return [words, most, required ? '' : m.committee_poll_optional()]
    .filter(Boolean)
    .join(m.committee_comma());
}
