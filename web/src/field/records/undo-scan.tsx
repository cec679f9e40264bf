import { UNDO_MINUTES } from '@linli/core/participation/undo-minutes';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { useOnline } from '../../api/use-online';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { toast } from '../../ui/toast';
import { fieldQueue } from '../queue/field-queue';
import type { ScanDeed } from '../queue/scan-deed';
import { listScanDeeds } from '../queue/scan-queue';
import { isFresh } from './is-fresh';

interface UndoScanProps {
  deed: ScanDeed;
  onDone: () => void;
}

/** Takes a check-in of one's own back while it is fresh; later it says who can. */
export function UndoScan({ deed, onDone }: UndoScanProps) {
  const [asked, setAsked] = useState(false);
  const online = useOnline();
  const undo = useUndo(deed, onDone);
  if (deed.undone) return <Notice icon="undo">{m.field_undone_why()}</Notice>;
  if (deed.state === 'waiting') return <Notice icon="clock">{m.field_undo_not_sent()}</Notice>;
  if (!isFresh(deed)) {
    return <Notice icon="info">{m.field_undo_later({ minutes: UNDO_MINUTES })}</Notice>;
  }
  if (!asked) {
    return (
      <div className="actions">
        <Button
          kind="stop"
          icon="undo"
          disabledBecause={online ? undefined : m.field_undo_offline()}
          onClick={() => setAsked(true)}
        >
          {m.field_undo()}
        </Button>
      </div>
    );
  }
  return (
    <>
      <p>{m.field_undo_why()}</p>
      {undo.error ? (
        <Notice kind="stop" announce>
          {wordsOf(undo.error)}
        </Notice>
      ) : null}
      <div className="actions">
        <Button kind="stop" busy={undo.busy} onClick={() => undo.start(undefined)}>
          {m.field_undo_do()}
        </Button>
        <Button kind="text" onClick={() => setAsked(false)}>
          {m.field_undo_not()}
        </Button>
      </div>
    </>
  );
}

/** Afterwards whoever it was can be scanned again: this phone must not say “noted already”. */
function useUndo({ answer: scanned, body }: ScanDeed, onDone: () => void) {
  const client = useQueryClient();
  const attendanceId = scanned?.attendanceId ?? '';
  return useDeed(
    (_: undefined, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/attendances/{attendanceId}/undo', {
          params: { path: { communityId: body.communityId, attendanceId } },
          body: { requestId },
        }),
      ),
    ({ pointsTakenBack }) => {
      const gone = listScanDeeds().filter((one) => one.answer?.attendanceId === attendanceId);
      for (const { id } of gone) void fieldQueue.markUndone(id);
      void client.invalidateQueries({ queryKey: ['field'] });
      toast(
        pointsTakenBack > 0 ? m.field_undone_points({ points: pointsTakenBack }) : m.field_undone(),
      );
      onDone();
    },
  );
}
