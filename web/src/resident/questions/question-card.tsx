import { useState } from 'react';
import { wordsOf } from '../../api/refusal';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { formatNearDay, formatNumber } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { ConfirmSheet } from '../confirm-sheet';
import { type Question, useAnswer } from './use-questions';

/** 您参加了吗？ A no is asked for once more, because a finger slips and an auditor will look. */
export function QuestionCard({ question }: { question: Question }) {
  const { title, points, occurredOn } = question;
  const [denying, setDenying] = useState(false);
  const deed = useAnswer(question, () => setDenying(false));
  return (
    <div className="card">
      <h3 className="title">{m.resident_question({ title: title[getLocale()] })}</h3>
      <p className="note num">
        {m.resident_question_about({
          day: formatNearDay(occurredOn),
          points: formatNumber(points),
        })}
      </p>
      {deed.error && !denying ? (
        <div className="mt-3">
          <Notice kind="stop" announce>
            {wordsOf(deed.error)}
          </Notice>
        </div>
      ) : null}
      <div className="actions mt-4">
        <Button kind="quiet" icon="check" busy={deed.busy} onClick={() => deed.start(true)}>
          {m.resident_question_yes()}
        </Button>
        <Button kind="line" onClick={() => setDenying(true)}>
          {m.resident_question_no()}
        </Button>
      </div>
      {denying ? (
        <ConfirmSheet
          title={m.resident_question_no_title()}
          deed={m.resident_question_no_do()}
          busy={deed.busy}
          error={deed.error}
          onDo={() => deed.start(false)}
          onClose={() => setDenying(false)}
        >
          {m.resident_question_no_why()}
        </ConfirmSheet>
      ) : null}
    </div>
  );
}
