import { readMemberCard } from '@linli/core/codes/member-card';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { serverNow } from '../../api/server-clock';
import { fieldQueue, listFieldDeeds, waitingOf } from '../queue/field-queue';
import type { ScanDeed, ScanKind, ScanWay } from '../queue/scan-deed';
import { listScanDeeds } from '../queue/scan-queue';
import type { FieldSession } from '../sessions/use-session';
import { judgeLocally, type LocalJudgement, memberKeyOf } from './judge-locally';
import { signal } from './signals';

export interface Recognised {
  code?: string;
  resident?: { residentId: string; name: string; buildingName: string | null };
  way: ScanWay;
  /** Other than the page's own. */
  kind?: ScanKind;
  /** With a printed card: the name was compared with who stands there. */
  personConfirmed?: true;
}

/** The answer on the screen; `turn` tells one answer from the next. */
export type Shown = {
  turn: number;
  kind: ScanKind;
  way: ScanWay;
  /** The phone that showed the code. */
  memberKey: string | undefined;
} & (
  | { look: 'ok' | 'wait' | 'stop'; deed: ScanDeed }
  | { look: 'stop'; local: Exclude<LocalJudgement, { fine: true }> }
  | { look: 'stop'; lost: true }
);

export interface Recorder {
  shown: Shown | null;
  /** A printed card that waits for somebody to look who brought it. */
  asking: Recognised | null;
  /** A scan is under way; others may follow it already. */
  busy: boolean;
  record: (recognised: Recognised) => void;
  clear: () => void;
}

/**
 * One scan from recognition to answer, the same for camera, scanner, photo, number and list. Scans
 * may overtake each other; the screen shows the answer to the latest.
 */
export function useRecorder(session: FieldSession | undefined, pageKind: ScanKind): Recorder {
  const client = useQueryClient();
  const [shown, setShown] = useState<Shown | null>(null);
  const [asking, setAsking] = useState<Recognised | null>(null);
  const [busyCount, setBusyCount] = useState(0);
  const turn = useRef(0);
  const underWay = useRef(new Set<string>());

  const show = (next: Shown) => {
    if (next.turn !== turn.current) return;
    setShown(next);
    signal(next.look);
  };
  const record = (recognised: Recognised) => {
    const { code, resident, way, kind = pageKind, personConfirmed } = recognised;
    if (!session) return;
    const input = { kind, sessionId: session.id, code, residentId: resident?.residentId };
    const judged = judgeLocally(input, listScanDeeds());
    const same = judged.fine ? (judged.memberKey ?? judged.residentId ?? '') : '';
    if (judged.fine && underWay.current.has(same)) return;
    turn.current += 1;
    const memberKey = code === undefined ? undefined : memberKeyOf(code);
    const mine = { turn: turn.current, kind, way, memberKey };
    if (!judged.fine) {
      show({ ...mine, look: 'stop', local: judged });
      return;
    }
    const isCard = code !== undefined && readMemberCard(code) !== undefined;
    setAsking(isCard && !personConfirmed ? recognised : null);
    if (isCard && !personConfirmed) return;
    underWay.current.add(same);
    setBusyCount((count) => count + 1);
    submit(session, kind, recognised)
      .then(
        (deed) => {
          show({ ...mine, look: lookOf(deed), deed });
          // Read here and now, it need not be looked at again among the records.
          if (deed.state === 'refused' && mine.turn === turn.current) {
            void fieldQueue.markSeen(deed.id);
          }
        },
        // The phone stores nothing and the network is away: nothing was recorded, and that is said.
        () => show({ ...mine, look: 'stop', lost: true }),
      )
      .finally(() => {
        underWay.current.delete(same);
        setBusyCount((count) => count - 1);
        void client.invalidateQueries({ queryKey: ['field', 'roster'] });
      });
  };
  const clear = () => {
    setShown(null);
    setAsking(null);
  };
  return { shown, asking, busy: busyCount > 0, record, clear };
}

/** Someone who is here already needs no second try. */
export function isTwice(shown: Shown): boolean {
  if ('local' in shown) return shown.local.reason === 'noted';
  return 'deed' in shown && /already_checked/.test(shown.deed.refusal?.code ?? '');
}

async function submit(
  session: FieldSession,
  kind: ScanKind,
  { code, resident, way, personConfirmed }: Recognised,
): Promise<ScanDeed> {
  const deed = await fieldQueue.submit(
    {
      kind,
      body: {
        communityId: session.communityId,
        sessionId: session.id,
        way,
        scannedAt: serverNow().toISOString(),
        ...(code === undefined ? { residentId: resident?.residentId } : { code }),
        ...(personConfirmed ? { personConfirmed } : {}),
      },
      label: {
        session: session.title,
        place: session.place,
        name: resident?.name ?? '',
        building: resident?.buildingName ?? '',
      },
    },
    patienceMs(),
  );
  return deed as ScanDeed;
}

/** Where the network is known to be away nobody should wait for it. */
function patienceMs(): number {
  if (!navigator.onLine) return 600;
  return waitingOf(listFieldDeeds()).length > 0 ? 1_500 : 4_000;
}

function lookOf(deed: ScanDeed): 'ok' | 'wait' | 'stop' {
  if (deed.state === 'done') return 'ok';
  return deed.state === 'waiting' ? 'wait' : 'stop';
}
