import { type FormEvent, useState } from 'react';
import { answer, api } from '../../api/client';
import { wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Sheet } from '../../ui/sheet';
import { TextArea } from '../../ui/text-area';
import { toast } from '../../ui/toast';
import { useResident } from '../use-resident';
import type { Proposal } from './star-notice-page';

/** Objecting with a reason; who objected is not shown to anybody. */
export function ObjectDeed({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  const { communityId } = useResident();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const deed = useDeed(
    (said: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/stars/notice/{proposalId}/objections', {
          params: { path: { communityId, proposalId: proposal.id } },
          body: { requestId, reason: said },
        }),
      ),
    () => {
      toast(m.resident_star_object_sent());
      onClose();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const short = reason.trim().length < 2;
    setMissing(short);
    if (!short) deed.start(reason.trim());
  };
  return (
    <Sheet title={m.resident_star_object({ name: proposal.nickname })} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        <TextArea
          label={m.resident_star_object_why()}
          value={reason}
          maxLength={500}
          rows={3}
          error={missing ? m.resident_appeal_short() : undefined}
          onChange={setReason}
        />
        <p className="note">{m.resident_star_object_help()}</p>
        {deed.error ? (
          <Notice kind="stop" announce>
            {wordsOf(deed.error)}
          </Notice>
        ) : null}
        <Button type="submit" busy={deed.busy}>
          {m.resident_star_object_send()}
        </Button>
      </form>
    </Sheet>
  );
}
