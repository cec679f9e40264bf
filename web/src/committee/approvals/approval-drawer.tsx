import { Drawer, Form, Input } from 'antd';
import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Because } from '../../ui/because';
import { Button } from '../../ui/button';
import { Facts } from '../../ui/facts';
import { formatDayLong, formatMoment, formatNumber } from '../../ui/format';
import { Go } from '../../ui/go';
import { Notice } from '../../ui/notice';
import { DeedTrouble } from '../parts/deed-drawer';
import { useSeat } from '../use-seat';
import { type Approval, useApprovalDecision } from './use-approvals';

interface ApprovalDrawerProps {
  approval: Approval;
  onClose: () => void;
}

/**
 * Everything a second person decides on. It stands apart from the list: there the next one would
 * move up under a finger that presses twice.
 */
export function ApprovalDrawer({ approval, onClose }: ApprovalDrawerProps) {
  const { can } = useSeat();
  const { residentName, points, because, reason, sessionId } = approval;
  const grounds = because.map((ground, index) => ({
    key: `${index} ${ground.code}`,
    text: ground[getLocale()],
    counted: true,
  }));
  return (
    <Drawer
      open
      onClose={onClose}
      size={480}
      title={m.committee_approval_title({ name: residentName, points: formatNumber(points) })}
    >
      <div className="stack-l">
        <Facts
          facts={[
            { term: m.committee_approval_deed(), what: approval.title[getLocale()] },
            { term: m.committee_when(), what: formatDayLong(approval.occurredOn) },
            { term: m.committee_approval_maker(), what: approval.makerName },
            { term: m.committee_approval_made(), what: formatMoment(approval.proposedAt) },
            {
              term: m.committee_approval_until(),
              what: m.committee_approval_until_at({ at: formatMoment(approval.lapsesAt) }),
            },
          ]}
        />
        {reason ? (
          <Notice kind="plate" title={m.committee_approval_said({ name: approval.makerName })}>
            {reason}
          </Notice>
        ) : null}
        <Because grounds={grounds} />
        {sessionId ? (
          <Go href={`/sessions/${sessionId}`}>{m.committee_approval_session()}</Go>
        ) : null}
        {can('approval.decide') ? <Decision approval={approval} onDone={onClose} /> : null}
      </div>
    </Drawer>
  );
}

function Decision({ approval, onDone }: { approval: Approval; onDone: () => void }) {
  const [refusing, setRefusing] = useState(false);
  const deed = useApprovalDecision(approval, onDone);
  return (
    <div>
      {refusing ? (
        <Form<{ reason: string }>
          layout="vertical"
          onFinish={({ reason }) => deed.start({ reason: reason.trim() })}
        >
          <Form.Item
            name="reason"
            label={m.committee_reason()}
            extra={m.committee_approval_reason_help({ name: approval.residentName })}
            rules={[
              { required: true, whitespace: true, min: 2, message: m.committee_reason_short() },
            ]}
          >
            <Input.TextArea rows={3} maxLength={500} autoFocus />
          </Form.Item>
          <DeedTrouble error={deed.error} />
          <div className="actions">
            <Button kind="stop" type="submit" busy={deed.busy}>
              {m.committee_approval_refuse()}
            </Button>
            <Button kind="text" onClick={() => setRefusing(false)}>
              {m.committee_let_be()}
            </Button>
          </div>
        </Form>
      ) : (
        <>
          <DeedTrouble error={deed.error} />
          <div className="actions">
            <Button busy={deed.busy} onClick={() => deed.start(null)}>
              {m.committee_approval_agree({ points: formatNumber(approval.points) })}
            </Button>
            <Button kind="line" onClick={() => setRefusing(true)}>
              {m.committee_approval_disagree()}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
