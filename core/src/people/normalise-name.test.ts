import { expect, test } from 'vitest';
import { maskName } from './mask-name';
import { normaliseName } from './normalise-name';

test.each([
  ['周桂兰', '周桂兰'],
  [' 周桂兰 ', '周桂兰'],
  ['张　三', '张三'],
  ['李 小 明', '李小明'],
  ['买买提・艾力', '买买提\u00b7艾力'],
  ['买买提•艾力', '买买提\u00b7艾力'],
  ['买买提.艾力', '买买提\u00b7艾力'],
  ['买买提‧艾力', '买买提\u00b7艾力'],
  ['买买提 · 艾力', '买买提\u00b7艾力'],
  ['𠮷野家', '𠮷野家'],
  ['䶮', '䶮'],
  ['㼆', '㼆'],
  ['\u{323b0}子', '\u{323b0}子'],
  ['王\ue000', '王\ue000'],
  ['葛\u{e0100}飾', '葛\u{e0100}飾'],
  ['John  Smith', 'John Smith'],
  ["O'Brien-Lee", "O'Brien-Lee"],
  ['Zoe\u0308', 'Zoë'],
  ['ﬁ', 'ﬁ'],
  ['小李2', '小李2'],
  ['周\u200b桂兰', '周桂兰'],
])('%s is written %s', (text, name) => {
  expect(normaliseName(text)).toEqual({ ok: true, name });
});

test.each([
  ['', 'empty'],
  ['  \u3000', 'empty'],
  ['周<b>', 'bad_character'],
  ['=1+1', 'bad_character'],
  ['周\u0007', 'bad_character'],
  ['周😀', 'bad_character'],
  ['·', 'bad_character'],
  ['12345', 'bad_character'],
  ['周@桂兰', 'bad_character'],
  ['周'.repeat(26), 'too_long'],
  ['𠮷'.repeat(26), 'too_long'],
])('%s is refused: %s', (text, code) => {
  expect(normaliseName(text)).toEqual({ ok: false, code });
});

test('twenty-five code points fit, also beyond the basic plane', () => {
  expect(normaliseName('𠮷'.repeat(25))).toEqual({ ok: true, name: '𠮷'.repeat(25) });
});

test.each([
  ['周桂兰', '周**'],
  ['李明', '李*'],
  ['𠮷野家', '𠮷**'],
  ['葛\u{e0100}飾', '葛\u{e0100}*'],
  ['欧阳春华', '欧***'],
  ['阿依古丽·买买提', '阿***'],
  ['周', '*'],
  ['', '*'],
])('%s is shown as %s', (name, masked) => {
  expect(maskName(name)).toBe(masked);
});
