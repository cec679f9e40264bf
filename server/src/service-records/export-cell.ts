import { calendarDay } from '@linli/core/calendar/calendar-day';
import { wallTime } from '@linli/core/calendar/wall-time';
import {
  type ExportField,
  type ExportTemplate,
  formatExportDay,
  formatExportLength,
} from '@linli/core/service-records/export-template';
import type { Secrets } from '../platform/secrets';
import type { ExportedRecord } from './exports.queries';

interface Circumstances {
  readonly template: ExportTemplate;
  readonly timeZone: string;
  readonly secrets: Secrets;
  readonly nameOf: (personId: string | null) => string;
}

/** What stands in a cell, in the words of the form. Sealed numbers are opened only when asked. */
export function exportCell(
  field: ExportField,
  record: ExportedRecord,
  circumstances: Circumstances,
): string | number {
  const { template, timeZone, secrets, nameOf } = circumstances;
  const day = (date: string | null) =>
    date === null ? '' : formatExportDay(date, template.dateFormat);
  const hour = (at: string) => (record.sessionId === null ? '' : wallTime(at, timeZone));
  const open = (cipher: Buffer | null) => (cipher === null ? '' : secrets.decrypt(cipher));
  const cells: Record<ExportField, () => string | number> = {
    recordId: () => record.recordId,
    change: () => (record.kind === 'reversal' ? '撤销' : '新增'),
    name: () => record.name,
    sex: () => (record.sex === null ? '' : SEX[record.sex]),
    birthDate: () => day(record.birthDate),
    volunteerNo: () => record.volunteerNo ?? '',
    paperKind: () => (record.paperKind === null ? '' : PAPER[record.paperKind]),
    paperNumber: () => open(record.paperCipher),
    phone: () => open(record.phoneCipher),
    activity: () => record.content,
    place: () => record.place,
    day: () => day(record.day),
    beganAt: () => hour(record.beganAt),
    endedAt: () => hour(record.endedAt),
    length: () => formatExportLength(record.minutes, template.lengthUnit),
    unit: () => record.recordingUnit,
    leader: () => nameOf(record.leaderPersonId),
    recorder: () => nameOf(record.recordedBy),
    confirmer: () => nameOf(record.confirmedBy),
    confirmedOn: () =>
      day(record.confirmedAt === null ? null : calendarDay(record.confirmedAt, timeZone)),
    quality: () => (record.quality === null ? '' : QUALITY[record.quality]),
    kind: () => KIND[record.kind],
  };
  return cells[field]();
}

const SEX = { female: '女', male: '男' } as const;
const PAPER = {
  id_card: '居民身份证',
  residence_permit: '居住证',
  passport: '护照',
  other: '其他',
} as const;
const QUALITY = { excellent: '优秀', good: '良好', fair: '一般', poor: '待改进' } as const;
const KIND = {
  attendance: '签到签退',
  late_entry: '补录',
  correction: '更正',
  reversal: '撤销',
} as const;
