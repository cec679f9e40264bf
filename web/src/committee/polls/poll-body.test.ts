import { describe, expect, it } from 'vitest';
import { optionsOf, pollBody } from './poll-body';

describe('the body of a poll', () => {
  it('carries instants, options one by one, and only what belongs to a kind', () => {
    const times = {
      opensDay: '2026-10-29',
      opensTime: '08:00',
      closesDay: '2026-11-05',
      closesTime: '20:00',
    };
    const questions = [
      { kind: 'single' as const, text: ' 装路灯 ', options: '要\n不要', choicesMax: 2 },
      { kind: 'multiple' as const, text: '添什么', options: '椅\n花', choicesMax: 1 },
      { kind: 'text' as const, text: '还想说', options: '要', optional: true },
    ];
    expect(pollBody({ title: ' 南门路灯 ', ...times, questions })).toEqual({
      title: '南门路灯',
      description: '',
      opensAt: '2026-10-29T00:00:00.000Z',
      closesAt: '2026-11-05T12:00:00.000Z',
      minAge: null,
      questions: [
        {
          kind: 'single',
          text: '装路灯',
          options: ['要', '不要'],
          choicesMax: null,
          required: true,
        },
        { kind: 'multiple', text: '添什么', options: ['椅', '花'], choicesMax: 1, required: true },
        { kind: 'text', text: '还想说', options: [], choicesMax: null, required: false },
      ],
    });
  });

  it.each([
    [undefined, []],
    [' 要 \n\n不要\n要', ['要', '不要']],
  ])('%j are the options %j', (lines, options) => {
    expect(optionsOf(lines)).toEqual(options);
  });
});
