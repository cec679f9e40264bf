import { describe, expect, it } from 'vitest';
import { changeOf } from './change-of';

const before = { name: '周桂兰', buildingId: 'b3', room: '302' };

describe('what a corrected resident sends', () => {
  it.each([
    ['nothing', { ...before }, {}],
    ['the name without spaces around it', { ...before, name: ' 周桂蓝 ' }, { name: '周桂蓝' }],
    ['a new number', { ...before, newPhone: ' 139 5550 1234 ' }, { phone: '139 5550 1234' }],
    ['no number any more', { ...before, dropPhone: true }, { phone: null }],
    [
      'the typed number rather than none',
      { ...before, newPhone: '1', dropPhone: true },
      { phone: '1' },
    ],
    ['another building', { ...before, buildingId: 'b4' }, { buildingId: 'b4' }],
    ['no building', { ...before, buildingId: undefined }, { buildingId: null }],
    ['no room', { ...before, room: '  ' }, { room: null }],
  ])('%s', (_what, after, expected) => {
    expect(changeOf(before, after)).toEqual(expected);
  });
});
