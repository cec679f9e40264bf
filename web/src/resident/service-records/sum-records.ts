interface Served {
  day: string;
  minutes: number;
  content: string;
  state: string;
}

export interface ActivitySum {
  content: string;
  minutes: number;
  times: number;
}

/** The years in which something was served, newest first. */
export function yearsOf(records: readonly Served[]): string[] {
  return [...new Set(records.map(({ day }) => day.slice(0, 4)))].sort().reverse();
}

/** Rows that take away count as well: what is left is what was served. */
export function minutesOf(records: readonly Served[]): number {
  return records.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** What was done most on top; a deed that was taken back is none. */
export function sumByActivity(records: readonly Served[]): ActivitySum[] {
  const sums = new Map<string, ActivitySum>();
  for (const { content, minutes, state } of records) {
    const sum = sums.get(content) ?? { content, minutes: 0, times: 0 };
    sum.minutes += minutes;
    if (state === 'waiting' || state === 'confirmed') sum.times += 1;
    sums.set(content, sum);
  }
  return [...sums.values()]
    .filter(({ minutes }) => minutes > 0)
    .sort((left, right) => right.minutes - left.minutes);
}
