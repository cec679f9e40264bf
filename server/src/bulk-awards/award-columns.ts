import type { ListColumns } from '../platform/lists/find-list-rows';
import { importColumns } from '../residents/import-columns';

/** The columns of a list of deeds: the template's header first, then what real lists call them. */
export const awardColumns = {
  name: importColumns.name,
  phone: importColumns.phone,
  building: importColumns.building,
  room: importColumns.room,
  rule: ['规则', '规则编号', '条目', '项目', '积分项目', 'rule'],
  day: ['日期', '活动日期', '服务日期', '参加日期', 'date', 'day'],
  minutes: ['分钟', '时长', '服务时长', 'minutes'],
  quantity: ['数量', 'quantity'],
  grade: ['等次', '等级', '级别', 'grade', 'level'],
  points: ['分数', '评定分', '积分', 'points'],
  note: ['备注', '说明', '事由', 'note', 'reason'],
} as const satisfies ListColumns<string>;

export type AwardColumn = keyof typeof awardColumns;

/** The header of the template, as problems name it. */
export function awardColumnTitle(column: AwardColumn): string {
  return awardColumns[column][0];
}
