import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, InputNumber } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { DeedDrawer } from '../parts/deed-drawer';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import type { ActivityRow } from './activities-page';
import type { RiskLevel } from './activity-words';
import { type Asked, askedBody } from './asked-body';
import { AskedFields } from './asked-fields';
import { RiskFields } from './risk-fields';

interface Edited extends Asked {
  title: string;
  description?: string;
  place: string;
  capacity?: number | null;
  riskLevel: RiskLevel;
  riskText?: string;
}

interface EditActivityDrawerProps {
  open: boolean;
  activity: ActivityRow;
  onClose: () => void;
}

/** Texts, place and capacity of sessions to come; the rule stays, because people came for it. */
export function EditActivityDrawer({ open, activity, onClose }: EditActivityDrawerProps) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const deed = useStaffDeed(
    (values: Edited, requestId) =>
      answer(
        api.PATCH('/api/communities/{communityId}/activities/{activityId}', {
          params: { path: { communityId, activityId: activity.id } },
          body: {
            requestId,
            title: values.title.trim(),
            description: values.description?.trim() ?? '',
            place: values.place.trim(),
            capacity: values.capacity ?? null,
            riskLevel: values.riskLevel,
            riskText: values.riskLevel === 'none' ? '' : (values.riskText?.trim() ?? ''),
            ...askedBody(values),
          },
        }),
      ),
    () => {
      toast(m.committee_saved());
      void client.invalidateQueries({ queryKey: ['activities'] });
      void client.invalidateQueries({ queryKey: ['sessions'] });
      onClose();
    },
  );
  return (
    <DeedDrawer<Edited>
      open={open}
      title={m.committee_edit()}
      lead={m.committee_activity_edit_lead()}
      submit={m.committee_save()}
      initial={editedOf(activity)}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <Form.Item
        name="title"
        label={m.committee_activity_title()}
        rules={[{ required: true, whitespace: true, message: m.committee_title_missing() }]}
      >
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item
        name="place"
        label={m.committee_place()}
        rules={[{ required: true, whitespace: true, message: m.committee_place_missing() }]}
      >
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="capacity" label={m.committee_capacity()} extra={m.committee_capacity_help()}>
        <InputNumber min={1} max={10_000} precision={0} />
      </Form.Item>
      <Form.Item name="description" label={m.committee_description()}>
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
      <RiskFields />
      <AskedFields />
    </DeedDrawer>
  );
}

function editedOf(activity: ActivityRow): Edited {
  const { title, description, place, capacity, riskLevel, riskText, recordingUnit } = activity;
  const { minAge, maxAge, requiredTraining, requiredQualification } = activity;
  return {
    title,
    description,
    place,
    capacity,
    riskLevel,
    riskText,
    minAge,
    maxAge,
    requiredTraining,
    requiredQualification,
    recordingUnit,
  };
}
