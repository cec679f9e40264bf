import { useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatDay } from '../../ui/format';
import { Tag, type Tone } from '../../ui/tag';
import { Answered } from '../parts/answered';
import { DeedTrouble } from '../parts/deed-drawer';
import { Desk } from '../parts/desk';
import { type Column, RecordList } from '../parts/record-list';
import { SubPlaces } from '../parts/sub-places';
import { useCategories } from '../rules/use-categories';
import { useSeat } from '../use-seat';
import { AddPolicyDrawer } from './add-policy-drawer';
import { safetyPlaces } from './safety-places';
import { useSafetyDeed } from './use-safety-deed';

type Policy = AnswerOf<'/api/communities/{communityId}/insurance-policies'>['policies'][number];

/** What the volunteers are insured by; without one nothing dangerous is opened. */
export function PoliciesPage() {
  const { communityId, can } = useSeat();
  const [adding, setAdding] = useState(false);
  const policies = useQuery({
    queryKey: ['safety', communityId, 'policies'],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/insurance-policies', {
          params: { path: { communityId } },
        }),
      ),
  });
  const end = useEndPolicy();
  const categories = useCategories();
  return (
    <Desk
      title={m.committee_safety()}
      lead={m.committee_safety_lead()}
      acts={
        can('safety.change') ? (
          <Button icon="plus" short block={false} onClick={() => setAdding(true)}>
            {m.committee_policy_add()}
          </Button>
        ) : null
      }
    >
      <SubPlaces label={m.committee_safety()} places={safetyPlaces(can)} />
      <DeedTrouble error={end.error} />
      <Answered query={policies} lines={4}>
        {(data) =>
          data.policies.length === 0 ? (
            <p className="panel__none">{m.committee_policies_none()}</p>
          ) : (
            <RecordList
              label={m.committee_policies()}
              rows={data.policies}
              keyOf={(policy) => policy.id}
              columns={columns(categories.nameOf)}
              acts={can('safety.change') ? (policy) => end.act(policy) : undefined}
              actsTitle={m.committee_policy_end()}
            />
          )
        }
      </Answered>
      <AddPolicyDrawer open={adding} onClose={() => setAdding(false)} />
    </Desk>
  );
}

function useEndPolicy() {
  const { modal } = App.useApp();
  const deed = useSafetyDeed((communityId, policyId: string, requestId) =>
    answer(
      api.POST('/api/communities/{communityId}/insurance-policies/{policyId}/end', {
        params: { path: { communityId, policyId } },
        body: { requestId },
      }),
    ),
  );
  const ask = ({ id, insurer, number }: Policy) =>
    modal.confirm({
      title: m.committee_policy_end_of({ insurer, number }),
      content: m.committee_policy_end_why(),
      okText: m.committee_policy_end(),
      cancelText: m.committee_let_be(),
      icon: null,
      onOk: () => deed.start(id),
    });
  const act = (policy: Policy) =>
    policy.state === 'ended' || policy.state === 'over' ? null : (
      <Button kind="text" block={false} onClick={() => ask(policy)}>
        {m.committee_policy_end()}
      </Button>
    );
  return { error: deed.error, act };
}

const states: Record<Policy['state'], { words: () => string; tone?: Tone }> = {
  coming: { words: m.committee_policy_coming, tone: 'plate' },
  valid: { words: m.committee_policy_valid, tone: 'leaf' },
  over: { words: m.committee_policy_over },
  ended: { words: m.committee_policy_ended },
};

function columns(nameOf: (category: string) => string): Column<Policy>[] {
  return [
    {
      key: 'insurer',
      title: m.committee_policy_insurer(),
      render: (policy) => policy.insurer,
      narrow: 'title',
    },
    { key: 'number', title: m.committee_policy_number(), render: (policy) => policy.number },
    {
      key: 'days',
      title: m.committee_policy_days(),
      render: ({ fromOn, untilOn }) =>
        m.committee_from_to({ from: formatDay(fromOn), until: formatDay(untilOn) }),
    },
    {
      key: 'covers',
      title: m.committee_policy_covers(),
      render: ({ categories }) => categories.map(nameOf).join(m.committee_and_comma()),
    },
    { key: 'ages', title: m.committee_policy_ages(), render: agesOf },
    {
      key: 'phone',
      title: m.committee_policy_phone(),
      render: ({ claimsPhone }) => claimsPhone,
    },
    {
      key: 'state',
      title: m.committee_state(),
      render: ({ state }) => <Tag tone={states[state].tone}>{states[state].words()}</Tag>,
      narrow: 'end',
    },
  ];
}

function agesOf({ minAge, maxAge }: Policy): string {
  if (minAge === null && maxAge === null) return m.committee_ages_all();
  return m.committee_ages({ min: minAge ?? 0, max: maxAge ?? 120 });
}
