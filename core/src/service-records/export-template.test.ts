import { expect, test } from 'vitest';
import {
  type DateFormat,
  defaultTemplate,
  formatExportDay,
  formatExportLength,
} from './export-template';

test.each<[DateFormat, string]>([
  ['yyyy-mm-dd', '2026-03-05'],
  ['yyyy/mm/dd', '2026/03/05'],
  ['yyyymmdd', '20260305'],
  ['yyyy年m月d日', '2026年3月5日'],
])('%s is %s', (format, text) => {
  expect(formatExportDay('2026-03-05', format)).toBe(text);
});

test.each<[number, 'hours' | 'minutes', number]>([
  [90, 'hours', 1.5],
  [90, 'minutes', 90],
  [-120, 'hours', -2],
  [50, 'hours', 0.83],
])('%i minutes in %s are %f', (minutes, unit, written) => {
  expect(formatExportLength(minutes, unit)).toBe(written);
});

test('nobody asks for identity numbers unless the community puts them in', () => {
  const fields = defaultTemplate.columns.map(({ field }) => field);
  expect(fields).not.toContain('paperNumber');
  expect(fields).not.toContain('phone');
});
