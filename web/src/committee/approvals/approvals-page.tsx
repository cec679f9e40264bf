import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLive } from '../../api/use-live';
import { m } from '../../i18n/paraglide/messages';
import { Chips } from '../../ui/chips';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { MoreButton } from '../parts/more-button';
import { Panel } from '../parts/panel';
import { SubPlaces } from '../parts/sub-places';
import { useAddressQuery } from '../parts/use-address-query';
import { useSeat } from '../use-seat';
import { ApprovalDrawer } from './approval-drawer';
import { ApprovalList } from './approval-list';
import { oversightPlaces } from './oversight-places';
import { type Approval, useApprovals } from './use-approvals';

/** Awards that one person may not give alone, those that run out first at the top. */
export function ApprovalsPage() {
  const { communityId, can } = useSeat();
  const client = useQueryClient();
  const { get, change } = useAddressQuery();
  const [looked, setLooked] = useState<Approval | null>(null);
  const state = get('state') === 'decided' ? 'decided' : 'waiting';
  const list = useApprovals(state);
  useLive(communityId, () => void client.invalidateQueries({ queryKey: ['approvals'] }));
  return (
    <Desk title={m.committee_approvals()} lead={m.committee_approvals_lead()}>
      <SubPlaces label={m.committee_oversight()} places={oversightPlaces(can)} />
      <div className="filters">
        <Chips
          label={m.committee_approvals_which()}
          value={state}
          options={[
            { value: 'waiting', label: m.committee_approval_waiting() },
            { value: 'decided', label: m.committee_approvals_decided() },
          ]}
          onChange={(value) => change({ state: value === 'decided' ? value : undefined })}
        />
      </div>
      <Panel>
        <Answered query={list} lines={5}>
          {(pages) => {
            const rows = pages.flatMap((page) => page.approvals);
            if (rows.length === 0) {
              return (
                <p className="panel__none">
                  {state === 'waiting'
                    ? m.committee_approvals_none()
                    : m.committee_approvals_decided_none()}
                </p>
              );
            }
            return (
              <>
                <ApprovalList rows={rows} state={state} onLook={setLooked} />
                <MoreButton list={list} />
              </>
            );
          }}
        </Answered>
      </Panel>
      {looked ? (
        <ApprovalDrawer key={looked.id} approval={looked} onClose={() => setLooked(null)} />
      ) : null}
    </Desk>
  );
}
