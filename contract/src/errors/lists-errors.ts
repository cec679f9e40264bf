import type { ErrorWords } from './error-words';

export const listsErrors = {
  'lists/unreadable': {
    status: 400,
    zh: '这个文件打不开。请用我们的 Excel 模板，或另存为 CSV。',
    en: 'This file cannot be read. Please use our Excel template or save it as CSV.',
  },
  'lists/too_many_rows': {
    status: 400,
    zh: '一次最多 {rowsMax} 行，请分开上传。',
    en: 'At most {rowsMax row|rows} at a time. Please split the file.',
  },
} as const satisfies ErrorWords;
