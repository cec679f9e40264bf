import { expect, it } from 'vitest';
import type { RosterRow } from '../roster/use-roster';
import { matchLastFour } from './match-last-four';

function aRow(residentId: string, phoneLast4: string | null, here = false): RosterRow {
  return {
    residentId,
    name: residentId,
    buildingName: null,
    phoneLast4,
    signedUp: true,
    atStart: 'on_roster',
    lateEntry: false,
    signedUpBy: null,
    attendanceId: here ? 'attendance' : null,
    checkedInAt: null,
    checkedOutAt: null,
    closedBy: null,
    offline: false,
    minutes: null,
    points: 0,
    waitingPoints: 0,
  };
}

const rows = [
  aRow('he', '3127', true),
  aRow('lin', null),
  aRow('zhou', '3127'),
  aRow('xu', '1273'),
];

it('finds all with that end of the number, who is missing first', () => {
  expect(matchLastFour(rows, '3127').map((row) => row.residentId)).toEqual(['zhou', 'he']);
});

it('finds nobody before four digits, and nobody without a number', () => {
  expect(matchLastFour(rows, '312')).toEqual([]);
  expect(matchLastFour(rows, '')).toEqual([]);
  expect(matchLastFour(rows, '0000')).toEqual([]);
});
