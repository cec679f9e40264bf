import { wallOf } from './wall-time';

/**
 * The instant at which the clock on the community's wall shows a day and a time. Fields of forms
 * carry days and times as they are written there, whatever zone the desk's computer is set to.
 */
export function instantAt(day: string, time: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  let guess = wanted;
  // Twice, because the first correction may cross a change to summer time.
  for (let round = 0; round < 2; round += 1) guess -= wallMs(guess) - wanted;
  return new Date(guess).toISOString();
}

function wallMs(at: number): number {
  const { dayNumber, hour, minute } = wallOf(new Date(at));
  return dayNumber * 86_400_000 + (hour * 60 + minute) * 60_000;
}
