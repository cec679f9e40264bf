import { m } from '../../i18n/paraglide/messages';
import { CheckBox } from '../../ui/check-box';
import { Icon } from '../../ui/icon';
import { RadioBox } from '../../ui/radio-box';
import { TextArea } from '../../ui/text-area';
import { nothing, type Said, toggled } from './answers';
import type { Question } from './use-polls';

interface QuestionFieldProps {
  question: Question;
  numbered: boolean;
  given: Said | undefined;
  missing: boolean;
  onChange: (said: Said) => void;
}

const textMax = 500;

/** One question with its options, or with room for words. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, numbered, given = nothing, missing, onChange } = props;
  const { number, kind, options } = question;
  const title = numbered ? m.resident_poll_nth({ number, text: question.text }) : question.text;
  const note = noteOf(question);
  if (kind === 'text') {
    return (
      <div className="card" id={`question-${number}`} tabIndex={-1}>
        <TextArea
          label={title}
          value={given.text}
          maxLength={textMax}
          help={note}
          onChange={(text) => onChange({ ...given, text })}
        />
        <Missing missing={missing} />
      </div>
    );
  }
  const choose = (place: number) =>
    onChange({ ...given, choices: toggled(question, given.choices, place) });
  return (
    <fieldset className="card bare question" id={`question-${number}`} tabIndex={-1}>
      <legend className="strong">{title}</legend>
      {note ? <p className="note">{note}</p> : null}
      {options.map((option, place) =>
        kind === 'single' ? (
          <RadioBox
            key={option}
            name={`question-${number}`}
            checked={given.choices.includes(place)}
            onChoose={() => choose(place)}
          >
            {option}
          </RadioBox>
        ) : (
          <CheckBox
            key={option}
            checked={given.choices.includes(place)}
            onChange={() => choose(place)}
          >
            {option}
          </CheckBox>
        ),
      )}
      <Missing missing={missing} />
    </fieldset>
  );
}

function Missing({ missing }: { missing: boolean }) {
  if (!missing) return null;
  return (
    <p className="field__error" role="alert">
      <Icon name="warn" />
      {m.resident_poll_missing()}
    </p>
  );
}

function noteOf({ kind, choicesMax, options, required }: Question): string | undefined {
  const optional = required ? undefined : m.resident_poll_optional();
  if (kind !== 'multiple') return optional;
  const most = choicesMax ?? options.length;
  const words =
    most < options.length ? m.resident_poll_choose({ count: most }) : m.resident_poll_choose_any();
  return optional ? m.resident_poll_both({ words, optional }) : words;
}
