import { expect, it } from 'vitest';
import { fileTrouble } from './file-trouble';

it.each([
  ['居民.xlsx', 1000, false],
  ['LIST.CSV', 1000, false],
  ['list.xls', 1000, true],
  ['list.xlsx.exe', 1000, true],
  ['list.csv', 0, true],
  ['list.csv', 5 * 1024 * 1024 + 1, true],
])('%s of %i bytes: refused %s', (name, size, refused) => {
  expect(fileTrouble({ name, size }) !== undefined).toBe(refused);
});
