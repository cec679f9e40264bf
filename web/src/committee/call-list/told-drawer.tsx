import { useQueryClient } from '@tanstack/react-query';
import { Checkbox, Form, Input, Radio } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { toast } from '../../ui/toast';
import { DeedDrawer } from '../parts/deed-drawer';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import { type Call, type Way, wayName } from './use-call-list';

interface Told {
  messageIds: string[];
  way: Way;
  answer?: string;
}

const ways: readonly Way[] = ['phone', 'door', 'desk'];

/** Told by whom and when the program knows; how, and what was answered, is said here. */
export function ToldDrawer({ call, onClose }: { call: Call | null; onClose: () => void }) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const deed = useStaffDeed(
    (told: Told, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/call-list/{residentId}/tellings', {
          params: { path: { communityId, residentId: call?.residentId ?? '' } },
          body: { requestId, ...told, answer: told.answer?.trim() ?? '' },
        }),
      ),
    () => {
      toast(m.committee_saved());
      void client.invalidateQueries({ queryKey: ['call-list'] });
      onClose();
    },
  );
  return (
    <DeedDrawer<Told>
      open={call !== null}
      title={m.committee_call_told_to({ name: call?.name ?? '' })}
      submit={m.committee_call_told()}
      initial={{
        messageIds: call?.messages.map(({ id }) => id) ?? [],
        way: call?.phone ? 'phone' : 'door',
      }}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <Form.Item name="way" label={m.committee_call_way()}>
        <Radio.Group options={ways.map((value) => ({ value, label: wayName(value) }))} />
      </Form.Item>
      <Form.Item
        name="messageIds"
        label={m.committee_call_what()}
        rules={[{ required: true, message: m.committee_call_what_missing() }]}
      >
        <Checkbox.Group
          options={
            call?.messages.map(({ id, title }) => ({ value: id, label: title[getLocale()] })) ?? []
          }
        />
      </Form.Item>
      <Form.Item name="answer" label={m.committee_call_answer()}>
        <Input maxLength={200} placeholder={m.committee_call_answer_hint()} />
      </Form.Item>
    </DeedDrawer>
  );
}
