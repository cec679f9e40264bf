import { useQueryClient } from '@tanstack/react-query';
import { Form, InputNumber, Select } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Go } from '../../ui/go';
import {
  RewardPicture,
  type RewardPictureName,
  rewardGrounds,
  rewardPictures,
} from '../../ui/reward-picture';
import { toast } from '../../ui/toast';
import { DeedDrawer } from '../parts/deed-drawer';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import { RewardTermFields } from './edit-reward-drawer';
import {
  kindName,
  type LimitPeriod,
  limitPeriods,
  periodName,
  pictureName,
  type RewardKind,
  rewardKinds,
} from './reward-words';
import { useCounters } from './use-rewards';

interface NewReward {
  title: string;
  description?: string;
  kind: RewardKind;
  picture: RewardPictureName;
  pricePoints: number;
  stock: number;
  perPersonLimit?: number | null;
  limitPeriod: LimitPeriod;
  codeValidDays: number;
  counterId: string;
  termsKey?: string;
}

/** Puts something on the shelf. */
export function AddRewardDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const deed = useStaffDeed(
    (values: NewReward, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/rewards', {
          params: { path: { communityId } },
          body: {
            requestId,
            ...values,
            title: values.title.trim(),
            description: values.description?.trim() ?? '',
            perPersonLimit: values.perPersonLimit ?? null,
            termsKey: values.termsKey ?? null,
          },
        }),
      ),
    () => {
      toast(m.committee_reward_added());
      void client.invalidateQueries({ queryKey: ['rewards'] });
      onClose();
    },
  );
  return (
    <DeedDrawer<NewReward>
      open={open}
      title={m.committee_reward_add()}
      submit={m.committee_reward_add_do()}
      initial={{ kind: 'goods', picture: 'gift', limitPeriod: 'month', codeValidDays: 7 }}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      <RewardTermFields />
      <div className="form-pair">
        <Form.Item
          name="stock"
          label={m.committee_stock()}
          rules={[{ required: true, message: m.committee_pieces_missing() }]}
        >
          <InputNumber min={0} max={1_000_000} precision={0} />
        </Form.Item>
        <Form.Item name="limitPeriod" label={m.committee_limit_period()}>
          <Select options={limitPeriods.map((value) => ({ value, label: periodName(value) }))} />
        </Form.Item>
      </div>
      <div className="form-pair">
        <Form.Item name="kind" label={m.committee_kind()}>
          <Select options={rewardKinds.map((value) => ({ value, label: kindName(value) }))} />
        </Form.Item>
        <Form.Item name="picture" label={m.committee_picture()}>
          <Select
            options={rewardPictures.map((value) => ({ value, label: pictureName(value) }))}
            optionRender={({ value }) => <PictureOption name={value as RewardPictureName} />}
          />
        </Form.Item>
      </div>
      <CounterField open={open} />
    </DeedDrawer>
  );
}

function CounterField({ open }: { open: boolean }) {
  const counters = useCounters(open);
  const choices = counters.data?.counters ?? [];
  return (
    <Form.Item
      name="counterId"
      label={m.committee_counter()}
      rules={[{ required: true, message: m.committee_counter_missing() }]}
      extra={
        counters.data && choices.length === 0 ? (
          <Go href="/counters">{m.committee_no_counters()}</Go>
        ) : undefined
      }
    >
      <Select
        loading={counters.isPending}
        options={choices.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Form.Item>
  );
}

function PictureOption({ name }: { name: RewardPictureName }) {
  return (
    <span className="reward-thumb">
      <span className={`reward-thumb__pic ${rewardGrounds[name]}`}>
        <RewardPicture name={name} />
      </span>
      {pictureName(name)}
    </span>
  );
}
