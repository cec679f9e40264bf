import { memberCardCode } from '@linli/core/codes/member-card';
import { memberCode } from '@linli/core/codes/member-code';
import { describe, expect, it } from 'vitest';
import type { ScanDeed } from '../queue/scan-deed';
import { countPresence } from '../roster/presence';
import { judgeLocally, residentOfDeed } from './judge-locally';

const secret = new Uint8Array(32).fill(3);
const zhou = (step: number) => memberCode(secret, new Uint8Array([1, 2, 3, 4]), step);
const xu = (step: number) => memberCode(secret, new Uint8Array([9, 9, 9, 9]), step);

function aDeed(change: Partial<ScanDeed> & { code?: string; residentId?: string }): ScanDeed {
  const { code, residentId, ...rest } = change;
  return {
    id: 1,
    requestId: '',
    owner: 'chen',
    kind: 'check_in',
    doneAt: '',
    label: {},
    state: 'waiting',
    tries: 0,
    body: {
      communityId: 'c',
      sessionId: 's',
      way: 'camera',
      scannedAt: '2026-10-28T10:02:00.000Z',
      ...(code === undefined ? {} : { code }),
      ...(residentId === undefined ? {} : { residentId }),
    },
    ...rest,
  };
}

const done = (residentId: string): Partial<ScanDeed> => ({
  state: 'done',
  answer: {
    attendanceId: 'a',
    residentId,
    maskedName: '周**',
    buildingName: null,
    checkedInAt: '2026-10-28T10:02:00.000Z',
    checkedOutAt: null,
    minutes: null,
    points: 0,
    waitingPoints: 0,
    balance: 0,
    transferId: null,
    because: [],
  },
});

const scan = { kind: 'check_in' as const, sessionId: 's' };

describe('what this phone says by itself', () => {
  it('knows a printed card, and that it was noted already', () => {
    const code = memberCardCode(new Uint8Array(16).fill(5));
    expect(judgeLocally({ ...scan, code }, [])).toEqual({
      fine: true,
      memberKey: code,
      residentId: undefined,
    });
    const typed = code.toLowerCase();
    const before = aDeed({ code, ...done('zhou') });
    expect(judgeLocally({ ...scan, code: typed }, [before])).toMatchObject({ reason: 'noted' });
    expect(residentOfDeed(aDeed({ code: typed }), [before])).toBe('zhou');
    const other = memberCardCode(new Uint8Array(16).fill(6));
    expect(judgeLocally({ ...scan, code: other }, [before])).toMatchObject({ fine: true });
  });

  it('knows a member code from everything else', () => {
    expect(judgeLocally({ ...scan, code: zhou(7) }, [])).toMatchObject({ fine: true });
    const text = 'https://example.com/';
    expect(judgeLocally({ ...scan, code: text }, [])).toMatchObject({ reason: 'unreadable' });
    const cut = zhou(7).slice(0, -1);
    expect(judgeLocally({ ...scan, code: cut }, [])).toMatchObject({ reason: 'unreadable' });
    const goods = 'R1.7KQ2M9XWTA';
    expect(judgeLocally({ ...scan, code: goods }, [])).toMatchObject({ reason: 'redemption_code' });
  });

  it('notices the same phone with its next code', () => {
    const deeds = [aDeed({ code: zhou(7) })];
    expect(judgeLocally({ ...scan, code: zhou(9) }, deeds)).toMatchObject({ reason: 'noted' });
    expect(judgeLocally({ ...scan, code: xu(9) }, deeds)).toMatchObject({ fine: true });
  });

  it('asks the server again after a refusal, for another session and for leaving', () => {
    const refused = aDeed({ code: zhou(7), state: 'refused' });
    expect(judgeLocally({ ...scan, code: zhou(9) }, [refused])).toMatchObject({ fine: true });
    const deeds = [aDeed({ code: zhou(7) })];
    const elsewhere = { ...scan, sessionId: 't', code: zhou(9) };
    expect(judgeLocally(elsewhere, deeds)).toMatchObject({ fine: true });
    const leaving = { ...scan, kind: 'check_out' as const, code: zhou(9) };
    expect(judgeLocally(leaving, deeds)).toMatchObject({ fine: true });
  });

  it('forgets what was taken back: whoever it was can still be scanned', () => {
    const undone = aDeed({ code: zhou(7), ...done('zhou'), undone: true });
    expect(judgeLocally({ ...scan, code: zhou(9) }, [undone])).toMatchObject({ fine: true });
    expect(countPresence([], [undone], 's')).toEqual({ arrived: 0, expected: 0 });
  });

  it('joins code and name once the server told whose code it was', () => {
    const before = aDeed({ code: zhou(1), ...done('zhou') });
    const elsewhere = { ...before, body: { ...before.body, sessionId: 'yesterday' } };
    const named = aDeed({ residentId: 'zhou' });
    const judged = judgeLocally({ ...scan, code: zhou(9) }, [elsewhere, named]);
    expect(judged).toMatchObject({ fine: false, reason: 'noted' });
    expect(residentOfDeed(aDeed({ code: zhou(3) }), [elsewhere])).toBe('zhou');
  });
});

describe('how many are here', () => {
  const row = (residentId: string, attendanceId: string | null) => ({
    residentId,
    name: residentId,
    buildingName: null,
    phoneLast4: null,
    signedUp: true,
    atStart: 'on_roster' as const,
    lateEntry: false,
    signedUpBy: null,
    attendanceId,
    checkedInAt: null,
    checkedOutAt: null,
    closedBy: null,
    offline: false,
    minutes: null,
    points: 0,
    waitingPoints: 0,
  });

  it('counts what is only written down, nobody twice and no refusal', () => {
    const rows = [row('zhou', 'a1'), row('he', null)];
    const deeds = [
      aDeed({ code: zhou(1), ...done('zhou') }),
      aDeed({ residentId: 'he' }),
      aDeed({ code: xu(1) }),
      aDeed({ residentId: 'lin', state: 'refused' }),
      aDeed({ residentId: 'he', kind: 'check_out' }),
    ];
    expect(countPresence(rows, deeds, 's')).toEqual({ arrived: 3, expected: 3 });
    expect(countPresence(rows, [], 's')).toEqual({ arrived: 1, expected: 2 });
  });
});
