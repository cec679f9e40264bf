import { type FormEvent, useState } from 'react';
import { answer, api } from '../../api/client';
import { wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatSession } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { TextArea } from '../../ui/text-area';
import { toast } from '../../ui/toast';
import type { ScanDeed } from '../queue/scan-deed';
import { useScanDeeds } from '../queue/scan-queue';
import { residentOfDeed } from '../scan/judge-locally';
import { useSession } from '../sessions/use-session';
import { lateTimes } from './late-times';

interface LateEntryProps {
  deed: ScanDeed;
  onMade: () => void;
}

/** Someone was here and it is too late for a scan: how that is known, and a second person. */
export function LateEntry({ deed, onMade }: LateEntryProps) {
  const { communityId, sessionId } = deed.body;
  const scans = useScanDeeds();
  const session = useSession(sessionId).data;
  const residentId = residentOfDeed(deed, scans);
  const [evidence, setEvidence] = useState('');
  const [missing, setMissing] = useState(false);
  const left = scans.find(
    (other) =>
      other.kind === 'check_out' &&
      other.body.sessionId === sessionId &&
      residentOfDeed(other, scans) === residentId,
  );
  const times = session && lateTimes(deed, left, session);
  const make = useDeed(
    (body: { residentId: string; beganAt: string; endedAt: string; evidence: string }, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/sessions/{sessionId}/late-entries', {
          params: { path: { communityId, sessionId } },
          body: { ...body, requestId, reason: m.field_late_entry_reason() },
        }),
      ),
    () => {
      toast(m.field_late_entry_made());
      onMade();
    },
  );
  if (residentId === undefined || !times) return null;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const shown = evidence.trim();
    setMissing(shown.length < 2);
    if (shown.length >= 2) make.start({ residentId, ...times, evidence: shown });
  };
  return (
    <form className="stack" onSubmit={send} noValidate>
      <TextArea
        label={m.field_late_entry_evidence()}
        value={evidence}
        maxLength={500}
        rows={2}
        help={m.field_late_entry_help({ when: formatSession(times.beganAt, times.endedAt) })}
        error={missing ? m.field_late_missing() : undefined}
        onChange={setEvidence}
      />
      {make.error ? (
        <Notice kind="stop" announce>
          {wordsOf(make.error)}
        </Notice>
      ) : null}
      <Button type="submit" icon="send" busy={make.busy}>
        {m.field_late_entry_make()}
      </Button>
    </form>
  );
}
