import { Form, Input, Radio } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Facts } from '../../ui/facts';
import { DeedDrawer } from '../parts/deed-drawer';
import { useStarDeed } from './use-star-deed';
import type { Objection, StarRow } from './use-star-list';

export interface Judged {
  star: StarRow;
  objection: Objection;
}

interface Verdict {
  holds: 'yes' | 'no';
  answer: string;
}

interface VerdictDrawerProps {
  judged: Judged | null;
  onClose: () => void;
}

/** What was objected, then the answer of somebody else of the committee. */
export function VerdictDrawer({ judged, onClose }: VerdictDrawerProps) {
  const deed = useStarDeed(
    (communityId, { id, holds, answer: words }: Verdict & { id: string }, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/stars/objections/{objectionId}/verdict', {
          params: { path: { communityId, objectionId: id } },
          body: { requestId, holds: holds === 'yes', answer: words.trim() },
        }),
      ),
    onClose,
  );
  return (
    <DeedDrawer<Verdict>
      open={judged !== null}
      title={m.committee_star_answer()}
      lead={judged ? <Sides {...judged} /> : null}
      submit={m.committee_appeal_send()}
      deed={deed}
      onSubmit={(values) => judged && deed.start({ ...values, id: judged.objection.id })}
      onClose={onClose}
    >
      <Form.Item
        name="holds"
        label={m.committee_star_holds()}
        rules={[{ required: true, message: m.committee_appeal_missing() }]}
      >
        <Radio.Group
          options={[
            { value: 'yes', label: m.committee_star_yes() },
            { value: 'no', label: m.committee_star_no() },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="answer"
        label={m.committee_appeal_words()}
        extra={m.committee_star_answer_help()}
        rules={[{ required: true, whitespace: true, min: 2, message: m.committee_reason_short() }]}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </DeedDrawer>
  );
}

function Sides({ star, objection }: Judged) {
  return (
    <Facts
      facts={[
        { term: m.committee_resident(), what: star.residentName },
        { term: m.committee_star(), what: star.name[getLocale()] },
        { term: m.committee_star_reason(), what: objection.reason },
      ]}
    />
  );
}
