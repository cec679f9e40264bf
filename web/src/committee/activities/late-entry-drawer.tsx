import { useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { dateKey, formatTime } from '../../ui/format';
import { toast } from '../../ui/toast';
import { instantAt } from '../../ui/wall-moment';
import { DeedDrawer } from '../parts/deed-drawer';
import { ResidentPicker } from '../parts/resident-picker';
import { TimeField } from '../parts/time-field';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import type { SessionRow } from './sessions-page';

interface Late {
  residentId: string;
  from: string;
  until: string;
  reason: string;
  evidence: string;
}

interface LateEntryDrawerProps {
  open: boolean;
  session: SessionRow;
  onClose: () => void;
}

/** The first of two people: who was there without being scanned, and what shows it. */
export function LateEntryDrawer({ open, session, onClose }: LateEntryDrawerProps) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const startsAt = formatTime(session.startsAt).padStart(5, '0');
  const endsAt = formatTime(session.endsAt).padStart(5, '0');
  const instant = (time: string) =>
    instantAt(dateKey(time < startsAt ? session.endsAt : session.startsAt), time);
  const deed = useStaffDeed(
    (late: Late, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/sessions/{sessionId}/late-entries', {
          params: { path: { communityId, sessionId: session.id } },
          body: {
            requestId,
            residentId: late.residentId,
            beganAt: instant(late.from),
            endedAt: instant(late.until),
            reason: late.reason.trim(),
            evidence: late.evidence.trim(),
          },
        }),
      ),
    () => {
      toast(m.committee_late_made());
      void client.invalidateQueries({ queryKey: ['service'] });
      onClose();
    },
  );
  const words = [{ required: true, whitespace: true, min: 2, message: m.committee_reason_short() }];
  const time = [{ required: true, message: m.committee_time_missing() }];
  return (
    <DeedDrawer<Late>
      open={open}
      title={m.committee_late_entry()}
      lead={m.committee_late_entry_lead()}
      submit={m.committee_late_make()}
      initial={{ from: startsAt, until: endsAt }}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <Form.Item
        name="residentId"
        label={m.committee_late_whom()}
        rules={[{ required: true, message: m.committee_late_nobody() }]}
      >
        <ResidentPicker />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="from" label={m.committee_correction_from()} rules={time}>
          <TimeField />
        </Form.Item>
        <Form.Item name="until" label={m.committee_correction_until()} rules={time}>
          <TimeField />
        </Form.Item>
      </div>
      <Form.Item name="reason" label={m.committee_late_reason()} rules={words}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
      <Form.Item
        name="evidence"
        label={m.committee_late_evidence()}
        extra={m.committee_late_evidence_help()}
        rules={words}
      >
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </DeedDrawer>
  );
}
