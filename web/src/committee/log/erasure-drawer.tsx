import { Form, Select } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { DeedDrawer } from '../parts/deed-drawer';
import { ResidentPicker } from '../parts/resident-picker';
import { type ErasureRow, erasureReasons, useErasureDeed } from './use-erasures';

interface Wanted {
  residentId: string;
  reason: ErasureRow['reason'];
}

/** The first of two: who is to be erased, and why. */
export function ErasureDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const deed = useErasureDeed(
    (communityId, wanted: Wanted, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/erasures', {
          params: { path: { communityId } },
          body: { requestId, ...wanted },
        }),
      ),
    onClose,
  );
  return (
    <DeedDrawer<Wanted>
      open={open}
      title={m.committee_erasure_ask()}
      lead={m.committee_erasure_lead()}
      submit={m.committee_erasure_ask_do()}
      initial={{ reason: 'own_wish' }}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <Form.Item
        name="residentId"
        label={m.committee_erasure_who()}
        rules={[{ required: true, message: m.committee_resident_missing() }]}
      >
        <ResidentPicker />
      </Form.Item>
      <Form.Item name="reason" label={m.committee_reason()}>
        <Select
          options={Object.entries(erasureReasons).map(([value, words]) => ({
            value,
            label: words(),
          }))}
        />
      </Form.Item>
    </DeedDrawer>
  );
}
