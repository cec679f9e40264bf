import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answer, api } from '../../api/client';
import { wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { TextArea } from '../../ui/text-area';
import { toast } from '../../ui/toast';
import { useResident } from '../use-resident';
import type { Deduction } from './use-deductions';

/** Objecting in one's own words; until somebody else has answered nothing is taken. */
export function AppealDeed({ deduction }: { deduction: Deduction }) {
  const { communityId } = useResident();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const deed = useDeed(
    (said: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/deductions/{deductionId}/appeal', {
          params: { path: { communityId, deductionId: deduction.id } },
          body: { requestId, words: said },
        }),
      ).finally(() => void client.invalidateQueries({ queryKey: ['deductions'] })),
    () => toast(m.resident_appeal_sent()),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const short = words.trim().length < 2;
    setMissing(short);
    if (!short) deed.start(words.trim());
  };
  if (!open) {
    return (
      <div className="mt-4">
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {m.resident_appeal()}
        </Button>
      </div>
    );
  }
  return (
    <form className="stack mt-4" onSubmit={submit} noValidate>
      <TextArea
        label={m.resident_appeal_words()}
        value={words}
        maxLength={500}
        rows={3}
        error={missing ? m.resident_appeal_short() : undefined}
        onChange={setWords}
      />
      <p className="note">{m.resident_appeal_help()}</p>
      {deed.error ? (
        <Notice kind="stop" announce>
          {wordsOf(deed.error)}
        </Notice>
      ) : null}
      <Button type="submit" busy={deed.busy}>
        {m.resident_appeal_send()}
      </Button>
    </form>
  );
}
