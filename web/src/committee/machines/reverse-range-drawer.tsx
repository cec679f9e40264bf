import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { formatNumber } from '../../ui/format';
import { Segmented } from '../../ui/segmented';
import { toast } from '../../ui/toast';
import { instantAt } from '../../ui/wall-moment';
import { DayField } from '../parts/day-field';
import { DeedDrawer } from '../parts/deed-drawer';
import { TimeField } from '../parts/time-field';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import type { Machine } from './use-machines';

type By = 'counter' | 'time';

interface Range {
  fromCounter: number;
  toCounter: number;
  fromDay: string;
  fromTime: string;
  toDay: string;
  toTime: string;
  reason: string;
}

interface ReverseRangeDrawerProps {
  open: boolean;
  machine: Machine;
  onClose: () => void;
}

/** Asks that a stretch be undone; another person confirms it. */
export function ReverseRangeDrawer({ open, machine, onClose }: ReverseRangeDrawerProps) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const [by, setBy] = useState<By>('counter');
  const deed = useStaffDeed(
    (range: Range, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/devices/{deviceId}/reversals', {
          params: { path: { communityId, deviceId: machine.id } },
          body: { requestId, ...boundsOf(by, range), reason: range.reason.trim() },
        }),
      ),
    ({ events, points }) => {
      toast(
        m.committee_machine_reverse_proposed({
          events: formatNumber(events),
          points: formatNumber(points),
        }),
      );
      void client.invalidateQueries({ queryKey: ['machines'] });
      onClose();
    },
  );
  return (
    <DeedDrawer<Range>
      open={open}
      title={m.committee_machine_reverse()}
      lead={m.committee_machine_reverse_lead()}
      submit={m.committee_machine_reverse_do()}
      initial={{ fromCounter: 1, toCounter: Math.max(1, machine.highestCounter) }}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <Form.Item>
        <Segmented<By>
          label={m.committee_machine_reverse_by()}
          value={by}
          options={[
            { value: 'counter', label: m.committee_machine_reverse_by_counter() },
            { value: 'time', label: m.committee_machine_reverse_by_time() },
          ]}
          onChange={setBy}
        />
      </Form.Item>
      {by === 'counter' ? <CounterFields /> : <MomentFields />}
      <Form.Item
        name="reason"
        label={m.committee_reason()}
        extra={m.committee_reason_help()}
        rules={[{ required: true, whitespace: true, min: 2, message: m.committee_reason_short() }]}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </DeedDrawer>
  );
}

function CounterFields() {
  const rules = [{ required: true, message: m.committee_machine_number_missing() }];
  return (
    <div className="form-pair">
      <Form.Item name="fromCounter" label={m.committee_machine_from_counter()} rules={rules}>
        <InputNumber min={1} precision={0} />
      </Form.Item>
      <Form.Item name="toCounter" label={m.committee_machine_to_counter()} rules={rules}>
        <InputNumber min={1} precision={0} />
      </Form.Item>
    </div>
  );
}

function MomentFields() {
  const day = [{ required: true, message: m.committee_day_missing() }];
  const time = [{ required: true, message: m.committee_time_missing() }];
  return (
    <>
      <div className="form-pair">
        <Form.Item name="fromDay" label={m.committee_machine_from_time()} rules={day}>
          <DayField />
        </Form.Item>
        <Form.Item name="fromTime" label={m.committee_time()} rules={time}>
          <TimeField />
        </Form.Item>
      </div>
      <div className="form-pair">
        <Form.Item name="toDay" label={m.committee_machine_to_time()} rules={day}>
          <DayField />
        </Form.Item>
        <Form.Item name="toTime" label={m.committee_time()} rules={time}>
          <TimeField />
        </Form.Item>
      </div>
    </>
  );
}

function boundsOf(by: By, range: Range) {
  const { fromCounter, toCounter, fromDay, fromTime, toDay, toTime } = range;
  return by === 'counter'
    ? { fromCounter, toCounter }
    : { from: instantAt(fromDay, fromTime), to: instantAt(toDay, toTime) };
}
