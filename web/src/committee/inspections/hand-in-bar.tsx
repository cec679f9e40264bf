import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useLocation } from 'wouter';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatNumber } from '../../ui/format';
import { toast } from '../../ui/toast';
import { DeedTrouble } from '../parts/deed-drawer';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import type { InspectionKey } from './use-inspections';

interface HandInBarProps {
  inspectionKey: InspectionKey;
  own: number;
  open: number;
}

/** What this inspector has graded goes to a second person, whenever they are done walking. */
export function HandInBar({ inspectionKey, own, open }: HandInBarProps) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const { modal } = App.useApp();
  const [, go] = useLocation();
  const deed = useStaffDeed(
    (_: undefined, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/inspections/{schemeKey}/{day}/hand-in', {
          params: { path: { communityId, ...inspectionKey } },
          body: { requestId },
        }),
      ),
    ({ bulkAwardId }) => {
      for (const key of ['inspection', 'inspections', 'inspected-homes', 'bulk-awards', 'today']) {
        void client.invalidateQueries({ queryKey: [key] });
      }
      toast(m.committee_inspection_handed_in());
      go(`/bulk-awards/${bulkAwardId}`);
    },
  );
  if (open === 0) return null;
  const ask = () =>
    modal.confirm({
      title: m.committee_inspection_hand_in_ask({ count: own }),
      content: m.committee_inspection_hand_in_why(),
      okText: m.committee_inspection_hand_in(),
      cancelText: m.committee_let_be(),
      onOk: () => deed.start(undefined),
    });
  return (
    <div className="hand-in">
      <p className="hand-in__words">
        {own > 0
          ? m.committee_inspection_own_open({ count: formatNumber(own) })
          : m.committee_inspection_others_open({ count: formatNumber(open) })}
      </p>
      <DeedTrouble error={deed.error} />
      {own > 0 ? (
        <Button short block={false} busy={deed.busy} onClick={ask}>
          {m.committee_inspection_hand_in()}
        </Button>
      ) : null}
    </div>
  );
}
