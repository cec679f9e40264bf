import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, InputNumber } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { now } from '../../ui/clock';
import { dateKey } from '../../ui/format';
import { toast } from '../../ui/toast';
import { instantAt } from '../../ui/wall-moment';
import { DeedDrawer } from '../parts/deed-drawer';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import type { ActivityRow } from './activities-page';
import { TimeFields } from './time-fields';

interface Added {
  day: string;
  time: string;
  durationMinutes: number;
  place: string;
  capacity?: number | null;
}

interface AddSessionDrawerProps {
  open: boolean;
  activity: ActivityRow;
  onClose: () => void;
}

/** One more session of an activity. */
export function AddSessionDrawer({ open, activity, onClose }: AddSessionDrawerProps) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const deed = useStaffDeed(
    (values: Added, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/activities/{activityId}/sessions', {
          params: { path: { communityId, activityId: activity.id } },
          body: {
            requestId,
            startsAt: instantAt(values.day, values.time),
            durationMinutes: values.durationMinutes,
            place: values.place.trim(),
            capacity: values.capacity ?? null,
          },
        }),
      ),
    () => {
      toast(m.committee_session_added());
      void client.invalidateQueries({ queryKey: ['sessions'] });
      void client.invalidateQueries({ queryKey: ['activities'] });
      onClose();
    },
  );
  return (
    <DeedDrawer<Added>
      open={open}
      title={m.committee_session_add()}
      submit={m.committee_session_add()}
      initial={{ durationMinutes: 120, place: activity.place, capacity: activity.capacity }}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <TimeFields from={dateKey(now())} />
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
    </DeedDrawer>
  );
}
