import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { ReasonDialog } from '../parts/reason-dialog';
import { lengthWords, type SheetRow } from './service-words';
import { useServiceDeed } from './use-service-deed';

interface ReverseRecordDialogProps {
  row: SheetRow | null;
  onClose: () => void;
}

/** Takes a record away; the row stays, and a second one takes its minutes back. */
export function ReverseRecordDialog({ row, onClose }: ReverseRecordDialogProps) {
  const deed = useServiceDeed(
    (communityId, reason: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/service-records/{recordId}/reversal', {
          params: { path: { communityId, recordId: row?.recordId ?? '' } },
          body: { requestId, reason },
        }),
      ),
    onClose,
  );
  return (
    <ReasonDialog
      open={row !== null}
      title={m.committee_record_reverse()}
      submit={m.committee_record_reverse()}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      {m.committee_record_reverse_why({
        name: row?.name ?? '',
        time: lengthWords(row?.minutes ?? 0),
      })}
    </ReasonDialog>
  );
}
