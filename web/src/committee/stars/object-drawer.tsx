import { Form, Input } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { DeedDrawer } from '../parts/deed-drawer';
import { useStarDeed } from './use-star-deed';
import type { StarRow } from './use-star-list';

interface ObjectDrawerProps {
  star: StarRow | null;
  onClose: () => void;
}

/** Staff objects like any resident; a colleague answers. */
export function ObjectDrawer({ star, onClose }: ObjectDrawerProps) {
  const deed = useStarDeed(
    (communityId, { id, reason }: { id: string; reason: string }, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/stars/notice/{proposalId}/objections', {
          params: { path: { communityId, proposalId: id } },
          body: { requestId, reason: reason.trim() },
        }),
      ),
    onClose,
  );
  return (
    <DeedDrawer<{ reason: string }>
      open={star !== null}
      title={m.committee_star_object()}
      lead={m.committee_star_object_lead()}
      submit={m.committee_star_object()}
      deed={deed}
      onSubmit={({ reason }) => star && deed.start({ id: star.id, reason })}
      onClose={onClose}
    >
      <Form.Item
        name="reason"
        label={m.committee_reason()}
        rules={[{ required: true, whitespace: true, min: 2, message: m.committee_reason_short() }]}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </DeedDrawer>
  );
}
