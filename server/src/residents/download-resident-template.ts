import type { InputOf } from '@linli/contract/operation';
import type { downloadResidentTemplate as operation } from '@linli/contract/resident-imports';
import { writeXlsx } from 'hucre/xlsx';
import type { FileAnswer, OperationContext } from '../platform/operation-context';
import { columnTitle } from './column-title';
import { type ImportColumn, importColumns } from './import-columns';

/** An empty list to fill in, with a second sheet that says how; only the first one is read. */
export async function downloadResidentTemplate(
  _context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<FileAnswer> {
  const columns = Object.keys(importColumns) as ImportColumn[];
  const body = await writeXlsx({
    sheets: [
      {
        name: '居民名单',
        columns: columns.map((column) => ({
          header: columnTitle(column),
          key: column,
          width: column === 'phone' ? 18 : 14,
          // As text, so that the spreadsheet changes neither phones nor rooms nor days.
          numFmt: '@',
        })),
        rows: [columns.map(columnTitle)],
        freezePane: { rows: 1 },
      },
      { name: '填写说明 How to', rows: guide },
    ],
  });
  return {
    fileName: '居民名单模板.xlsx',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: Buffer.from(body),
  };
}

const guide = [
  ['列 Column', '怎么填 How to fill in', '例子 Example'],
  ['姓名', '必填，最多 25 个字 · Required, up to 25 characters', '周桂兰'],
  ['手机号', '没有就留空；一家人可以共用 · Leave empty if none; a family may share', '13800000000'],
  ['楼栋', '没有的楼栋会自动添加 · New buildings are added', '3 号楼'],
  ['房号', '', '302'],
  ['出生日期', '', '1950-02-03'],
  ['称呼', '排行榜上显示的名字 · Shown on boards', '周阿姨'],
  ['家庭', '同一家写同一个词 · The same word for the same family', '3-302'],
];
