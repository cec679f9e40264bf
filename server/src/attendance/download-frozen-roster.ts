import type { downloadFrozenRoster as operation } from '@linli/contract/attendance';
import type { InputOf } from '@linli/contract/operation';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { wallTime } from '@linli/core/calendar/wall-time';
import { communityTimeZone } from '../platform/community-time-zone';
import type { FileAnswer, OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { writeExcel } from '../platform/write-excel';
import { type FrozenRow, findFrozenSession, listFrozenRows } from './roster.queries';

/**
 * What an insurer pays on: who was signed up before the session began, and when. Papers have their
 * columns only where somebody's were collected. Who fetched the file stands in the staff acts.
 */
export async function downloadFrozenRoster(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<FileAnswer> {
  const { tx, secrets } = context;
  const session = await findFrozenSession(tx, params.sessionId);
  if (!session) throw refuse('request/not_found');
  if (session.frozenAt === null) throw refuse('attendance/roster_open');
  const timeZone = await communityTimeZone(tx);
  const moment = (at: string) => `${calendarDay(at, timeZone)} ${wallTime(at, timeZone)}`;
  const open = (cipher: Buffer | null) => (cipher === null ? '' : secrets.decrypt(cipher));
  const rows = await listFrozenRows(tx, params.sessionId);
  const withPapers = rows.some(({ paperKind }) => paperKind !== null);
  const columns: Column[] = [
    ['姓名', (row) => row.name],
    ['性别', (row) => (row.sex === null ? '' : SEX[row.sex])],
    ['出生日期', (row) => row.birthDate ?? ''],
    ['电话', (row) => open(row.phoneCipher)],
    ...(withPapers ? papers(open) : []),
    ['报名时间', (row) => moment(row.signedUpAt)],
    ['确认过的风险提示', (row) => row.riskTextAgreed ?? ''],
    ['活动', () => session.title],
    ['地点', () => session.place],
    ['开始', () => moment(session.startsAt)],
    ['结束', () => moment(session.endsAt)],
  ];
  const day = calendarDay(session.startsAt, timeZone);
  return writeExcel(
    { fileName: `开始时名单-${day}.xlsx`, sheetName: '开始时名单' },
    columns.map(([title]) => ({ title, width: 16 })),
    rows.map((row) => columns.map(([, cell]) => cell(row))),
  );
}

type Column = readonly [title: string, cell: (row: FrozenRow) => string];

function papers(open: (cipher: Buffer | null) => string): Column[] {
  return [
    ['证件类型', (row) => (row.paperKind === null ? '' : PAPER[row.paperKind])],
    ['证件号码', (row) => open(row.paperCipher)],
  ];
}

const SEX = { female: '女', male: '男' } as const;
const PAPER = {
  id_card: '居民身份证',
  residence_permit: '居住证',
  passport: '护照',
  other: '其他',
} as const;
