import { type FormEvent, useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/text-area';
import type { ClaimBody, ClaimDeed } from '../queue/claim-deed';
import { fieldQueue } from '../queue/field-queue';

interface ClaimAgainProps {
  deed: ClaimDeed;
  onSent: () => void;
}

/** Too late needs a word why; everything else is put right in the form, with its photos. */
export function ClaimAgain({ deed, onSent }: ClaimAgainProps) {
  if (deed.refusal?.code === 'attendance/too_late') {
    return <WithReason deed={deed} onSent={onSent} />;
  }
  return <Button href={`/claims/new?again=${deed.id}`}>{m.field_claim_again()}</Button>;
}

function WithReason({ deed, onSent }: ClaimAgainProps) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const lateReason = reason.trim();
    setMissing(lateReason.length < 2);
    if (lateReason.length < 2) return;
    void fieldQueue.again<ClaimBody>(deed.id, (body) => ({ ...body, lateReason }));
    onSent();
  };
  return (
    <form className="stack" onSubmit={send} noValidate>
      <TextArea
        label={m.field_late_why()}
        value={reason}
        maxLength={500}
        rows={2}
        help={m.field_late_help()}
        error={missing ? m.field_late_missing() : undefined}
        onChange={setReason}
      />
      <Button type="submit" icon="send">
        {m.field_late_send()}
      </Button>
    </form>
  );
}
