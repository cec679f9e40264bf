import { adoptionFaults, checkAdoption } from '@linli/core/rules/check-adoption';
import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, InputNumber, Select } from 'antd';
import { answer, api } from '../../../api/client';
import { m } from '../../../i18n/paraglide/messages';
import { getLocale } from '../../../i18n/paraglide/runtime';
import { now } from '../../../ui/clock';
import { dateKey } from '../../../ui/format';
import { Notice } from '../../../ui/notice';
import { toast } from '../../../ui/toast';
import { DayField } from '../../parts/day-field';
import { DeedDrawer } from '../../parts/deed-drawer';
import { useStaffDeed } from '../../parts/use-staff-deed';
import { useSeat } from '../../use-seat';
import type { ReadDraft } from './use-draft';

interface Proposal {
  inForceFrom: string;
  on: string;
  body: string;
  form: 'all_adults' | 'household_representatives' | 'group_representatives';
  entitled: number;
  present: number;
  yes: number;
  no: number;
  abstain: number;
}

interface ProposeDrawerProps {
  read: ReadDraft;
  open: boolean;
  onClose: () => void;
}

/** How the assembly decided, from its minutes; then a second person publishes. */
export function ProposeDrawer({ read, open, onClose }: ProposeDrawerProps) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const deed = useStaffDeed(
    ({ inForceFrom, ...adoption }: Proposal, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/rulebook/drafts/{draftId}/proposal', {
          params: { path: { communityId, draftId: read.draftId } },
          body: { requestId, revision: read.revision, inForceFrom, adoption },
        }),
      ),
    () => {
      toast(m.committee_draft_proposed());
      void client.invalidateQueries({ queryKey: ['drafts', communityId] });
      onClose();
    },
  );
  return (
    <DeedDrawer<Proposal>
      open={open}
      title={m.committee_draft_propose()}
      lead={m.committee_draft_propose_lead()}
      submit={m.committee_draft_propose_do()}
      initial={{ on: dateKey(now()), form: 'household_representatives', no: 0, abstain: 0 }}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <VoteFields />
    </DeedDrawer>
  );
}

const needed = () => [{ required: true, message: m.committee_draft_figure_missing() }];

function VoteFields() {
  const tomorrow = dateKey(new Date(now().getTime() + 86_400_000));
  return (
    <>
      <Form.Item name="form" label={m.committee_draft_assembly()} rules={needed()}>
        <Select
          options={[
            { value: 'all_adults', label: m.committee_assembly_adults() },
            { value: 'household_representatives', label: m.committee_assembly_households() },
            { value: 'group_representatives', label: m.committee_assembly_groups() },
          ]}
        />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="body" label={m.committee_draft_body()} rules={needed()}>
          <Input maxLength={60} placeholder={m.committee_draft_body_example()} />
        </Form.Item>
        <Form.Item name="on" label={m.committee_draft_voted_on()} rules={needed()}>
          <DayField />
        </Form.Item>
        <Figure name="entitled" label={m.committee_draft_entitled()} min={1} />
        <Figure name="present" label={m.committee_draft_present()} min={1} />
      </div>
      <div className="form-three">
        <Figure name="yes" label={m.committee_draft_yes()} min={0} />
        <Figure name="no" label={m.committee_draft_no()} min={0} />
        <Figure name="abstain" label={m.committee_draft_abstain()} min={0} />
      </div>
      <VoteFault />
      <Form.Item
        name="inForceFrom"
        label={m.committee_draft_from_day()}
        extra={m.committee_draft_from_day_help()}
        rules={needed()}
      >
        <DayField from={tomorrow} />
      </Form.Item>
    </>
  );
}

function Figure({ name, label, min }: { name: keyof Proposal; label: string; min: number }) {
  return (
    <Form.Item name={name} label={label} rules={needed()}>
      <InputNumber min={min} max={1_000_000} precision={0} />
    </Form.Item>
  );
}

/** Whether the assembly could decide, said while the figures are typed. */
function VoteFault() {
  const form = Form.useFormInstance<Proposal>();
  const { entitled, present, yes, no, abstain } = Form.useWatch([], form) ?? {};
  if (![entitled, present, yes, no, abstain].every((figure) => typeof figure === 'number')) {
    return null;
  }
  const fault = checkAdoption({ entitled, present, yes, no, abstain });
  if (!fault) return null;
  return (
    <div className="deed-trouble">
      <Notice kind="stop" announce>
        {adoptionFaults[fault][getLocale()]}
      </Notice>
    </div>
  );
}
