import { m } from '../../i18n/paraglide/messages';
import { Chips } from '../../ui/chips';
import { Desk } from '../parts/desk';
import { Panel } from '../parts/panel';
import { SubPlaces } from '../parts/sub-places';
import { useAddressQuery } from '../parts/use-address-query';
import { RedemptionList } from './redemption-list';
import { redemptionStateName, redemptionStates, rewardPlaces } from './reward-words';
import './rewards.css';

/** Who exchanged points for what, and whether it was collected. */
export function RedemptionsPage() {
  const query = useAddressQuery();
  const state = redemptionStates.find((one) => one === query.get('state'));
  return (
    <Desk title={m.committee_redemptions()} lead={m.committee_redemptions_lead()}>
      <SubPlaces label={m.committee_rewards()} places={rewardPlaces()} />
      <div className="filters">
        <Chips
          label={m.committee_state()}
          value={state ?? 'all'}
          options={[
            { value: 'all', label: m.committee_all() },
            ...redemptionStates.map((value) => ({ value, label: redemptionStateName(value) })),
          ]}
          onChange={(value) => query.change({ state: value === 'all' ? undefined : value })}
        />
      </div>
      <Panel>
        <RedemptionList state={state} />
      </Panel>
    </Desk>
  );
}
