import { afterEach, describe, expect, it } from 'vitest';
import { instantAt } from './wall-moment';
import { setCommunityZone } from './wall-time';

describe('a day and a time on the community wall', () => {
  afterEach(() => setCommunityZone('Asia/Shanghai'));

  it.each([
    ['Asia/Shanghai', '2026-10-29', '18:00', '2026-10-29T10:00:00.000Z'],
    ['Asia/Shanghai', '2026-01-01', '00:00', '2025-12-31T16:00:00.000Z'],
    ['Asia/Kathmandu', '2026-10-29', '07:30', '2026-10-29T01:45:00.000Z'],
    ['Europe/Berlin', '2026-10-25', '01:30', '2026-10-24T23:30:00.000Z'],
    ['Europe/Berlin', '2026-10-25', '12:00', '2026-10-25T11:00:00.000Z'],
    ['America/New_York', '2026-03-08', '12:00', '2026-03-08T16:00:00.000Z'],
  ])('%s %s %s', (zone, day, time, expected) => {
    setCommunityZone(zone);
    expect(instantAt(day, time)).toBe(expected);
  });
});
