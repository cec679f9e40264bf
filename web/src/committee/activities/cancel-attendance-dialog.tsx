import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { formatNumber } from '../../ui/format';
import { toast } from '../../ui/toast';
import { ReasonDialog } from '../parts/reason-dialog';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';

interface CancelAttendanceDialogProps {
  attendanceId: string;
  name: string;
  onClose: () => void;
}

/** After somebody looked: the attendance goes out of the books with all it brought to anyone. */
export function CancelAttendanceDialog(props: CancelAttendanceDialogProps) {
  const { attendanceId, name, onClose } = props;
  const { communityId } = useSeat();
  const client = useQueryClient();
  const deed = useStaffDeed(
    (reason: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/attendances/{attendanceId}/cancellation', {
          params: { path: { communityId, attendanceId } },
          body: { requestId, reason },
        }),
      ),
    ({ pointsTakenBack }) => {
      toast(m.committee_attendance_cancelled({ points: formatNumber(pointsTakenBack) }));
      for (const queryKey of [['roster'], ['sessions'], ['transfers'], ['today']]) {
        void client.invalidateQueries({ queryKey });
      }
      onClose();
    },
  );
  return (
    <ReasonDialog
      open
      title={m.committee_attendance_cancel_of({ name })}
      submit={m.committee_attendance_cancel()}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      {m.committee_attendance_cancel_why({ name })}
    </ReasonDialog>
  );
}
