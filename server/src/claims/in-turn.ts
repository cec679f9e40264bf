import { refuse } from '../platform/refuse';

/** How many photos are decoded at once, and how many may wait for it. */
const AT_ONCE = 2;
const WAITING_MAX = 40;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * A photo of fifty million pixels needs hundreds of megabytes while it is decoded, so a crowd of
 * them forms a line. Who finds the line too long is turned away and comes again.
 */
export async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running < AT_ONCE) running += 1;
  else if (waiting.length < WAITING_MAX) await new Promise<void>((start) => waiting.push(start));
  else throw refuse('server/busy');
  try {
    return await work();
  } finally {
    // The place goes to the first in the line, so that nobody slips in between.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
