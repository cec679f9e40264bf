import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { ApiRefusal, wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { toast } from '../../ui/toast';
import { useResident } from '../use-resident';
import type { CheckIns } from './use-check-ins';

interface CheckInDeedProps {
  points: number | null;
  onDone: () => void;
}

/** One tap. Done on another phone already is as good as done here. */
export function CheckInDeed({ points, onDone }: CheckInDeedProps) {
  const { communityId } = useResident();
  const client = useQueryClient();
  const refresh = () =>
    client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
  const deed = useDeed(
    async (_: undefined, requestId) => {
      try {
        return await answer(
          api.POST('/api/communities/{communityId}/me/check-ins', {
            params: { path: { communityId } },
            body: { requestId },
          }),
        );
      } catch (error) {
        if (error instanceof ApiRefusal && error.code === 'check_in/already_today') return null;
        throw error;
      }
    },
    (done) => {
      if (done) {
        toast(doneWords(done, points));
        client.setQueryData<CheckIns>(
          ['check-ins', communityId],
          (before) => before && lit(before),
        );
      }
      onDone();
      void refresh();
    },
  );
  return (
    <div className="actions mt-4">
      {deed.error ? (
        <Notice kind="stop" announce>
          {wordsOf(deed.error)}
        </Notice>
      ) : null}
      <Button kind="quiet" busy={deed.busy} onClick={() => deed.start(undefined)}>
        {points ? m.resident_check_in_do({ points }) : m.resident_check_in_do_plain()}
      </Button>
    </div>
  );
}

/** A full row is told with its days; the figure says what it brought. */
function doneWords(done: { points: number; rowDays: number }, usual: number | null): string {
  const { points, rowDays: days } = done;
  if (points === 0) return m.resident_check_in_done_plain();
  return usual !== null && points > usual
    ? m.resident_check_in_done_row({ days, points })
    : m.resident_check_in_done({ points });
}

/** Lit at once; the server's word follows. */
function lit(before: CheckIns): CheckIns {
  const windows = before.windows.map((one) => (one.isToday ? { ...one, lit: true } : one));
  return { ...before, checkedInToday: true, rowDays: before.rowDays + 1, windows };
}
