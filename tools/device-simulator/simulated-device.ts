import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type DeviceEvent,
  type DeviceIdentity,
  DeviceRefused,
  type EventAnswer,
  send,
  signBatch,
} from './reference-device';

/** How often, out of a hundred batches, each mishap of a network or a firmware happens. */
export interface Mishaps {
  /** The answer is lost, so the batch is sent again. */
  readonly lostAnswers: number;
  /** The connection breaks while the batch is on its way. */
  readonly brokenLines: number;
  /** An answered batch is sent once more. */
  readonly replays: number;
  /** A batch waits until later ones have gone. */
  readonly lateBatches: number;
  /** Numbers that were answered come again in another batch. */
  readonly overlaps: number;
  /** A batch goes out twice at the same instant. */
  readonly doubles: number;
}

export interface Batch {
  readonly requestId: string;
  readonly events: readonly DeviceEvent[];
}

/** What is kept of an answer, to see that no later one differs. */
export interface Told {
  readonly outcome: EventAnswer['outcome'];
  readonly points: number;
  readonly said: string;
}

/** What the machines of a load have in common. */
export interface Load {
  readonly batchMax: number;
  readonly mishaps: Mishaps;
  random(): number;
  nextEvent(counter: number): DeviceEvent;
}

/**
 * One machine with a memory: an event leaves it only once it was answered. It counts every answer
 * and complains when the same number is ever answered differently.
 */
export class SimulatedDevice {
  readonly answers: Told[] = [];
  readonly complaints: string[] = [];
  turnedAway = 0;
  sent = 0;
  private counter = 0;
  private waiting: DeviceEvent[] = [];
  private late: Batch[] = [];

  constructor(
    readonly identity: DeviceIdentity,
    private readonly load: Load,
  ) {}

  get reported(): number {
    return this.counter;
  }

  /** Something happens at the machine. */
  use(times: number): void {
    for (let one = 0; one < times; one += 1) {
      this.counter += 1;
      this.waiting.push(this.load.nextEvent(this.counter));
    }
  }

  get hasFullBatch(): boolean {
    return this.waiting.length >= this.load.batchMax;
  }

  /** Sends what waits, one batch after the other, until nothing does. */
  async flush(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = { requestId: randomUUID(), events: this.waiting.splice(0, this.load.batchMax) };
      if (this.happens(this.load.mishaps.lateBatches)) this.late.push(batch);
      else await this.deliver(batch);
    }
    if (!this.happens(50)) return;
    await this.flushLate();
  }

  async flushLate(): Promise<void> {
    for (const batch of this.late.splice(0)) await this.deliver(batch);
  }

  private async deliver(batch: Batch): Promise<void> {
    const { mishaps } = this.load;
    if (this.happens(mishaps.brokenLines)) await this.breakOff(batch);
    if (this.happens(mishaps.lostAnswers)) await this.sendOnce(batch);
    const twice = this.happens(mishaps.doubles) ? this.sendOnce(batch) : undefined;
    this.compare(await this.sendOnce(batch));
    if (twice) this.compare(await twice);
    if (this.happens(mishaps.replays)) this.compare(await this.sendOnce(batch));
    if (this.happens(mishaps.overlaps)) {
      const events = batch.events.filter(() => this.load.random() < 0.5);
      if (events.length > 0) this.compare(await this.sendOnce({ requestId: randomUUID(), events }));
    }
  }

  /** Tries until there is an answer; a server that is full says when to come back. */
  private async sendOnce({ requestId, events }: Batch): Promise<readonly EventAnswer[]> {
    for (;;) {
      try {
        this.sent += 1;
        const request = signBatch(this.identity, requestId, events);
        return (await send<{ events: EventAnswer[] }>(request)).events;
      } catch (error) {
        const full = error instanceof DeviceRefused && [429, 503].includes(error.status);
        if (error instanceof DeviceRefused && !full) throw error;
        this.turnedAway += 1;
        const seconds = full ? error.retryAfterSeconds || 1 : 1;
        await pause(seconds * 1_000 * (1 + this.load.random()));
      }
    }
  }

  private async breakOff({ requestId, events }: Batch): Promise<void> {
    this.sent += 1;
    const signal = AbortSignal.timeout(Math.ceil(this.load.random() * 30));
    await send(signBatch(this.identity, requestId, events), signal).catch(() => undefined);
  }

  private compare(answers: readonly EventAnswer[]): void {
    for (const { counter, outcome, reason, points, text } of answers) {
      const told = { outcome, points, said: `${reason} ${text.zh}` };
      const first = this.answers[counter];
      if (!first) this.answers[counter] = told;
      else if (first.said !== told.said || first.outcome !== outcome) {
        this.complaints.push(`${counter}: ${JSON.stringify([first, told])}`);
      }
    }
  }

  private happens(percent: number): boolean {
    return this.load.random() * 100 < percent;
  }
}
