/** The only file that asks the machine what time it is. */
export interface Clock {
  now(): Date;
}

export const machineClock: Clock = {
  now: () => new Date(),
};

/**
 * The database's clock decides (several nodes stand before one database), so the machine's own
 * clock is corrected by the difference that was measured to it.
 */
export class DatabaseClock implements Clock {
  private differenceMs = 0;

  now(): Date {
    return new Date(Date.now() + this.differenceMs);
  }

  /** `databaseNow` was read between the two machine times. */
  correct(databaseNow: Date, askedAtMs: number, answeredAtMs: number): void {
    this.differenceMs = databaseNow.getTime() - (askedAtMs + answeredAtMs) / 2;
  }
}

/** A clock for tests: stands still until it is moved. */
export class SettableClock implements Clock {
  private current: Date;

  constructor(start: Date) {
    this.current = start;
  }

  now(): Date {
    return new Date(this.current);
  }

  set(now: Date): void {
    this.current = now;
  }

  advanceMs(ms: number): void {
    this.current = new Date(this.current.getTime() + ms);
  }
}
