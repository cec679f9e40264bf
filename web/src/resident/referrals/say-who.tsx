import { type FormEvent, useState } from 'react';
import { wordsOf } from '../../api/refusal';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { formatDay } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { toast } from '../../ui/toast';
import { useNameReferrer } from './use-referrals';

/** A newcomer says which neighbour brought them, and may put a slip right. */
export function SayWho({ said, until }: { said: boolean; until: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="section">
      <div className="card">
        <h2 className="title">{m.resident_referrals_who()}</h2>
        {said && !isOpen ? (
          <>
            <p className="mt-3">{m.resident_referrals_said()}</p>
            <div className="actions mt-4">
              <Button kind="text" onClick={() => setOpen(true)}>
                {m.resident_referrals_put_right()}
              </Button>
            </div>
          </>
        ) : (
          <SayForm until={until} onSaid={() => setOpen(false)} />
        )}
      </div>
    </section>
  );
}

function SayForm({ until, onSaid }: { until: string; onSaid: () => void }) {
  const [phone, setPhone] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const deed = useNameReferrer(() => {
    toast(m.resident_referrals_written());
    onSaid();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = phone.trim();
    setEmpty(typed.length < 3);
    if (typed.length >= 3) deed.start(typed);
  };
  return (
    <form className="stack mt-3" onSubmit={submit} noValidate>
      <p>{m.resident_referrals_why({ day: formatDay(until) })}</p>
      <Field
        label={m.resident_referrals_phone()}
        value={phone}
        onChange={setPhone}
        type="tel"
        inputMode="tel"
        maxLength={40}
        autoComplete="off"
        help={m.resident_referrals_seen()}
        error={isEmpty ? m.resident_referrals_phone_missing() : undefined}
      />
      {deed.error ? (
        <Notice kind="stop" announce>
          {wordsOf(deed.error)}
        </Notice>
      ) : null}
      <Button type="submit" busy={deed.busy}>
        {m.resident_referrals_say()}
      </Button>
    </form>
  );
}
