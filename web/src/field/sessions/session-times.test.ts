import { expect, it } from 'vitest';
import { inOrder, phaseOf } from './session-times';

const at = new Date('2026-10-28T10:00:00Z');

function aSession(name: string, startsAt: string, endsAt: string, state = 'planned' as const) {
  return { name, startsAt: `2026-10-28T${startsAt}Z`, endsAt: `2026-10-28T${endsAt}Z`, state };
}

it.each([
  ['10:30:00', '12:30:00', 'running'],
  ['11:00:00', '12:30:00', 'running'],
  ['11:00:01', '12:30:00', 'coming'],
  ['07:00:00', '09:30:00', 'running'],
  ['07:00:00', '09:29:59', 'over'],
])('from %s to %s is %s at ten', (startsAt, endsAt, phase) => {
  expect(phaseOf(aSession('', startsAt, endsAt), at)).toBe(phase);
});

it('is over once closed, whatever the time', () => {
  const closed = { ...aSession('', '09:00:00', '11:00:00'), state: 'closed' as const };
  expect(phaseOf(closed, at)).toBe('over');
});

it('puts the running ones first and leaves cancelled ones out', () => {
  const sessions = [
    aSession('morning', '01:00:00', '02:00:00'),
    aSession('evening', '18:00:00', '20:00:00'),
    aSession('long', '05:00:00', '14:00:00'),
    aSession('now', '09:45:00', '11:00:00'),
    { ...aSession('cancelled', '09:45:00', '11:00:00'), state: 'cancelled' as const },
  ];
  expect(inOrder(sessions, at).map(({ name }) => name)).toEqual([
    'now',
    'long',
    'evening',
    'morning',
  ]);
});
