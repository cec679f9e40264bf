import { randomBytes } from 'node:crypto';

export interface Ids {
  /** A new UUIDv7: ordered by time, so that indexes grow at their end. */
  next(): string;
}

const COUNTER_LIMIT = 0xfff;

/** UUIDv7 that never goes back within one process, also when the clock does. */
export function createIds(nowMs: () => number): Ids {
  let lastMs = 0;
  let counter = 0;
  let pool = Buffer.alloc(0);
  let used = 0;

  function random(bytes: number): Buffer {
    if (used + bytes > pool.length) {
      pool = randomBytes(1024);
      used = 0;
    }
    used += bytes;
    return pool.subarray(used - bytes, used);
  }

  return {
    next() {
      const ms = nowMs();
      if (ms > lastMs) {
        lastMs = ms;
        counter = random(2).readUInt16BE(0) & 0x7ff;
      } else if (counter >= COUNTER_LIMIT) {
        lastMs += 1;
        counter = 0;
      } else {
        counter += 1;
      }
      return formatId(lastMs, counter, random(8));
    },
  };
}

function formatId(ms: number, counter: number, tail: Buffer): string {
  const time = ms.toString(16).padStart(12, '0');
  const middle = counter.toString(16).padStart(3, '0');
  const variant = ((tail.readUInt8(0) & 0x3f) | 0x80).toString(16).padStart(2, '0');
  const rest = tail.toString('hex', 1);
  const end = `${variant}${rest.slice(0, 2)}-${rest.slice(2)}`;
  return `${time.slice(0, 8)}-${time.slice(8)}-7${middle}-${end}`;
}
