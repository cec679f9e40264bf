import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { formatDay } from '../../ui/format';
import { Result } from '../../ui/result';
import { ResultButton } from '../../ui/result-button';
import type { ClaimDeed } from '../queue/claim-deed';

interface ClaimAnswerProps {
  deed: ClaimDeed;
  onNext: () => void;
}

/** Over the whole screen: written down, written down for later, or not, and why. */
export function ClaimAnswer({ deed, onNext }: ClaimAnswerProps) {
  const { session = '', place = '' } = deed.label;
  const words = answerWords(deed);
  return (
    <Result
      kind={words.look}
      word={words.word}
      who={words.who}
      meta={words.meta.map((line) => (
        <span className="clause" key={line}>
          {line}
        </span>
      ))}
      bar={[session, place]}
      actions={
        <>
          <ResultButton icon="plus" onClick={onNext}>
            {m.field_claim_next()}
          </ResultButton>
          {deed.state === 'done' ? null : (
            <ResultButton ghost icon="list" href="/records">
              {m.field_records()}
            </ResultButton>
          )}
        </>
      }
    />
  );
}

function answerWords(deed: ClaimDeed) {
  const who = deed.label.name || deed.answer?.maskedName || m.field_noted_code();
  if (deed.state === 'waiting') {
    // Said while the neighbour still stands there, not when it comes out otherwise.
    const meta = [m.field_noted_safe(), m.field_claim_unchecked()];
    return { look: 'wait', word: m.field_claim_noted(), who, meta } as const;
  }
  if (deed.state === 'refused') {
    const why = (getLocale() === 'en' ? deed.refusal?.en : deed.refusal?.zh) ?? '';
    const meta = [m.field_claim_kept_in_records()];
    return { look: 'stop', word: m.field_claim_not_recorded(), who: why, meta } as const;
  }
  const due = deed.answer?.answerDueOn;
  const meta = due ? [m.field_claim_due({ day: formatDay(`${due}T04:00:00Z`) })] : [];
  return { look: 'ok', word: m.field_claim_recorded(), who, meta } as const;
}
