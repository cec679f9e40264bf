import type { downloadBulkAwardTemplate as operation } from '@linli/contract/bulk-awards';
import type { InputOf } from '@linli/contract/operation';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import type { EarningRule } from '@linli/core/rules/earning-rule';
import { writeXlsx } from 'hucre/xlsx';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import { communityTimeZone } from '../platform/community-time-zone';
import type { FileAnswer, OperationContext } from '../platform/operation-context';
import { type AwardColumn, awardColumns, awardColumnTitle } from './award-columns';
import { measuresOf } from './rule-measures';
import { ruleObjection } from './rule-objection';

/** An empty list to fill in; the second sheet says how, with the rules that may be named today. */
export async function downloadBulkAwardTemplate(
  { tx, now }: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<FileAnswer> {
  const columns = Object.keys(awardColumns) as AwardColumn[];
  const rulebook = await findRulebookInForce(tx, now.toISOString());
  const rules = (rulebook?.document.rules ?? []).filter((rule) => !ruleObjection(rule));
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const body = await writeXlsx({
    sheets: [
      {
        name: '名单',
        columns: columns.map((column) => ({
          header: awardColumnTitle(column),
          key: column,
          width: column === 'phone' || column === 'note' ? 18 : 12,
          // As text, so that the spreadsheet changes neither phones nor rooms nor days.
          numFmt: '@',
        })),
        rows: [columns.map(awardColumnTitle)],
        freezePane: { rows: 1 },
      },
      { name: '填写说明 How to', rows: [...guideOf(today), ...rules.map(ruleLine)] },
    ],
  });
  return {
    fileName: '批量记分模板.xlsx',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: Buffer.from(body),
  };
}

function guideOf(today: string): string[][] {
  return [
    ['列 Column', '怎么填 How to fill in', '例子 Example'],
    ['姓名', '和手机号至少填一个 · This or the phone', '周桂兰'],
    ['手机号', '一家人共用的，要写上姓名 · With the name where a family shares it', '13800000000'],
    ['楼栋', '同名的人才要填 · Only for people of the same name', '3 号楼'],
    ['房号', '', '302'],
    ['规则', '编号或全名，见下表 · Number or full name, see below', '1'],
    ['日期', '做这件事的那天 · The day of the deed', today],
    ['分钟', '按时间算的规则要填 · For rules that count time', '120'],
    ['数量', '按数量算的规则要填 · For rules that count a quantity', ''],
    ['等次', '分等次的规则要填 · For rules with grades', ''],
    ['分数', '由人评定的规则要填 · For rules where people decide', ''],
    ['备注', '居民看得到 · Residents read it', ''],
    [],
    ['规则 Rule', '', '要填 Needs'],
  ];
}

function ruleLine(rule: EarningRule): string[] {
  const needs = [...measuresOf(rule)].map(awardColumnTitle);
  return [String(rule.number), `${rule.name.zh} · ${rule.name.en}`, needs.join('、')];
}
