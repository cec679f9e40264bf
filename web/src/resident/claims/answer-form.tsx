import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { wordsOf } from '../../api/refusal';
import { newRequestId } from '../../api/request-id';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { PhotoPicker, type PickedPhoto } from '../../ui/photo-picker';
import { TextArea } from '../../ui/text-area';
import { toast } from '../../ui/toast';
import { useResident } from '../use-resident';
import { claimQueue, useClaimDeeds } from './claim-queue';
import { titleOf } from './claim-words';
import type { Claim } from './use-claims';

interface AnswerFormProps {
  claim: Claim;
  question: string;
}

const photosMax = 6;
const patienceMs = 12_000;

/** The committee's question with room for the answer, and for what was missing on the photos. */
export function AnswerForm({ claim, question }: AnswerFormProps) {
  const waiting = useClaimDeeds().some(
    (deed) => deed.kind === 'answer' && deed.state === 'waiting' && deed.body.claimId === claim.id,
  );
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const [photos, setPhotos] = useState<PickedPhoto[]>([]);
  const { busy, trouble, send } = useSendAnswer(claim);
  if (waiting) {
    return (
      <Notice icon="clock" title={m.resident_answer_waiting()}>
        {m.resident_claim_waiting_why()}
      </Notice>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const short = words.trim().length < 2;
    setMissing(short);
    if (!short) void send(words.trim(), photos);
  };
  return (
    <form className="card stack" onSubmit={submit} noValidate>
      <Notice icon="info" title={m.resident_answer_ask()}>
        {question}
      </Notice>
      <TextArea
        label={m.resident_answer_words()}
        value={words}
        maxLength={1000}
        rows={3}
        error={missing ? m.resident_claim_words_missing() : undefined}
        onChange={setWords}
      />
      <PhotoPicker
        label={m.resident_answer_photos()}
        photos={photos}
        max={photosMax}
        newId={newRequestId}
        onChange={setPhotos}
      />
      {trouble ? (
        <Notice kind="stop" announce>
          {trouble}
        </Notice>
      ) : null}
      <Button type="submit" icon="send" busy={busy}>
        {m.resident_answer_send()}
      </Button>
    </form>
  );
}

function useSendAnswer(claim: Claim) {
  const { communityId } = useResident();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const running = useRef(false);
  const send = async (words: string, photos: readonly PickedPhoto[]) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setTrouble(null);
    try {
      const photoIds = photos.map(({ id }) => id);
      const body = { communityId, claimId: claim.id, words, photoIds };
      const label = { title: titleOf(claim), place: claim.place };
      const deed = await claimQueue.submit(
        { kind: 'answer', body, label, files: photos },
        navigator.onLine ? patienceMs : 600,
      );
      if (deed.state === 'refused') {
        setTrouble((getLocale() === 'en' ? deed.refusal?.en : deed.refusal?.zh) ?? '');
        await claimQueue.markSeen(deed.id);
      } else {
        toast(deed.state === 'done' ? m.resident_answer_arrived() : m.resident_claim_kept());
        await client.invalidateQueries({ queryKey: ['claims'] });
      }
    } catch (error) {
      setTrouble(wordsOf(error));
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, trouble, send };
}
