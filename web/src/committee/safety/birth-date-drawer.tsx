import { Form } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { DayField } from '../parts/day-field';
import { DeedDrawer } from '../parts/deed-drawer';
import { useSafetyDeed } from './use-safety-deed';

interface BirthDateDrawerProps {
  open: boolean;
  residentId: string;
  birthDate: string | null;
  onClose: () => void;
}

/** The age decides who may take part: entered, or put right. */
export function BirthDateDrawer({ open, residentId, birthDate, onClose }: BirthDateDrawerProps) {
  const deed = useSafetyDeed(
    (communityId, values: { birthDate?: string }, requestId) =>
      answer(
        api.PATCH('/api/communities/{communityId}/residents/{residentId}', {
          params: { path: { communityId, residentId } },
          body: { requestId, birthDate: values.birthDate ?? null },
        }),
      ),
    onClose,
  );
  return (
    <DeedDrawer<{ birthDate?: string }>
      open={open}
      title={m.committee_birth_date()}
      lead={m.committee_birth_date_lead()}
      submit={m.committee_save()}
      initial={{ birthDate: birthDate ?? undefined }}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <Form.Item name="birthDate" label={m.committee_birth_date()}>
        <DayField />
      </Form.Item>
    </DeedDrawer>
  );
}
