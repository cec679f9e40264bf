import { Checkbox, Form, Radio } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { DeedDrawer } from '../parts/deed-drawer';
import { type Quality, qualities, qualityName, type SheetRow } from './service-words';
import { useServiceDeed } from './use-service-deed';

interface Evaluation {
  quality: Quality;
  recordIds: string[];
}

interface EvaluateDrawerProps {
  open: boolean;
  sessionId: string;
  rows: SheetRow[];
  onClose: () => void;
}

/** One word for all, or for those who are ticked; the rest stays open for another word. */
export function EvaluateDrawer({ open, sessionId, rows, onClose }: EvaluateDrawerProps) {
  const deed = useServiceDeed(
    (communityId, { quality, recordIds }: Evaluation, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/service-sheets/{sessionId}/evaluation', {
          params: { path: { communityId, sessionId } },
          body: { requestId, quality, recordIds },
        }),
      ),
    onClose,
  );
  return (
    <DeedDrawer<Evaluation>
      open={open}
      title={m.committee_evaluation()}
      lead={m.committee_evaluation_lead()}
      submit={m.committee_evaluation_do()}
      initial={{ quality: 'good', recordIds: rows.map(({ recordId }) => recordId) }}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <Form.Item name="quality" label={m.committee_quality()} rules={[{ required: true }]}>
        <Radio.Group options={qualities.map((value) => ({ value, label: qualityName(value) }))} />
      </Form.Item>
      <Form.Item
        name="recordIds"
        label={m.committee_evaluation_whom()}
        rules={[{ required: true, message: m.committee_evaluation_nobody() }]}
      >
        <Checkbox.Group
          options={rows.map(({ recordId, name }) => ({ value: recordId, label: name }))}
        />
      </Form.Item>
    </DeedDrawer>
  );
}
