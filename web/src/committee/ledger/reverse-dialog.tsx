import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { formatNumber } from '../../ui/format';
import { toast } from '../../ui/toast';
import { ReasonDialog } from '../parts/reason-dialog';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import type { Transfer } from './transfer-page';
import { holderWords } from './transfer-words';

interface ReverseDialogProps {
  open: boolean;
  transfer: Transfer;
  onClose: () => void;
}

/** The old transfer stays; a new one undoes it, once, and says why. */
export function ReverseDialog({ open, transfer, onClose }: ReverseDialogProps) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const [, go] = useLocation();
  const deed = useStaffDeed(
    (reason: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/transfers/{transferId}/reversal', {
          params: { path: { communityId, transferId: transfer.id } },
          body: { requestId, reason },
        }),
      ),
    (reversal) => {
      toast(m.committee_reversed_now());
      for (const queryKey of [['transfers'], ['residents'], ['today']]) {
        void client.invalidateQueries({ queryKey });
      }
      onClose();
      go(`/ledger/${reversal.transferId}`);
    },
  );
  const own = transfer.entries.filter(({ holder }) => holder !== 'system');
  const [first] = own;
  const points = own.reduce((sum, { amount }) => sum + amount, 0);
  return (
    <ReasonDialog
      open={open}
      title={m.committee_reverse_title()}
      submit={m.committee_reverse_do()}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      {m.committee_reverse_why({
        name: first ? holderWords(first) : '',
        title: transfer.title[getLocale()],
        points: formatNumber(points),
      })}
    </ReasonDialog>
  );
}
