/** What the clock on the community's wall shows at an instant. */
export interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  /** 0 is Sunday. */
  weekday: number;
  /** Days since 1970-01-01, to count calendar days apart. */
  dayNumber: number;
}

let zone = 'Asia/Shanghai';
let clockFace = faceOf(zone);

/** Once after start, with the time zone of the community that is open. */
export function setCommunityZone(timeZone: string): void {
  if (timeZone === zone) return;
  clockFace = faceOf(timeZone);
  zone = timeZone;
}

/**
 * A date of its own (2026-12-31) has no hour: it is that day in the community, whatever the zone.
 */
export function wallOf(at: string | Date): Wall {
  const date = typeof at === 'string' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(at) : null;
  if (date) return wallOfParts(Number(date[1]), Number(date[2]), Number(date[3]), 0, 0);
  const parts: Record<string, number> = {};
  for (const part of clockFace.formatToParts(new Date(at))) parts[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  // Old engines call midnight 24.
  return wallOfParts(year, month, day, hour % 24, minute);
}

function wallOfParts(year: number, month: number, day: number, hour: number, minute: number): Wall {
  const dayNumber = Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
  const weekday = (((dayNumber + 4) % 7) + 7) % 7;
  return { year, month, day, hour, minute, weekday, dayNumber };
}

function faceOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    hour12: false,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
}
