import { type FormEvent, useState } from 'react';
import { answer, api } from '../../api/client';
import { wordsOf } from '../../api/refusal';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { Sheet } from '../../ui/sheet';
import { toast } from '../../ui/toast';
import { useMentoringDeed } from './use-mentoring';

interface Named {
  name: string;
  phoneLast4: string;
}

/** A neighbour one knows: by whole name and the end of the number, so that nobody is fished for. */
export function AskSheet({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('');
  const [phoneLast4, setPhoneLast4] = useState('');
  const [tried, setTried] = useState(false);
  const [nobody, setNobody] = useState(false);
  const deed = useMentoringDeed(
    (communityId, named: Named, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/me/mentoring/requests', {
          params: { path: { communityId } },
          body: { requestId, ...named },
        }),
      ),
    ({ asked }) => {
      if (!asked) return setNobody(true);
      toast(m.resident_mentoring_asked());
      return onClose();
    },
  );
  const nameless = name.trim() === '';
  const endless = !/^\d{4}$/.test(phoneLast4);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setNobody(false);
    if (!nameless && !endless) deed.start({ name: name.trim(), phoneLast4 });
  };
  return (
    <Sheet title={m.resident_mentoring_name()} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        <Field
          label={m.resident_mentoring_neighbour()}
          value={name}
          onChange={setName}
          maxLength={25}
          autoComplete="off"
          error={tried && nameless ? m.resident_mentoring_name_missing() : undefined}
        />
        <Field
          label={m.resident_mentoring_last4()}
          value={phoneLast4}
          onChange={(text) => setPhoneLast4(text.replace(/\D/g, '').slice(0, 4))}
          inputMode="numeric"
          autoComplete="off"
          help={m.resident_mentoring_last4_help()}
          error={tried && endless ? m.resident_mentoring_last4_missing() : undefined}
        />
        {nobody ? (
          <Notice title={m.resident_mentoring_nobody()} announce>
            {m.resident_mentoring_nobody_why()}
          </Notice>
        ) : null}
        {deed.error ? (
          <Notice kind="stop" announce>
            {wordsOf(deed.error)}
          </Notice>
        ) : null}
        <Button type="submit" busy={deed.busy}>
          {m.resident_mentoring_ask()}
        </Button>
      </form>
    </Sheet>
  );
}
