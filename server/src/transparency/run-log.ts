import { setTimeout as sleep } from 'node:timers/promises';
import type { VerifierKey } from '@linli/core/transparency/verifier-key';
import { anchorLog } from './anchor/anchor-log';
import { lookAtChain } from './anchor/look-at-chain';
import { askWitnesses } from './ask-witnesses';
import { LEAVES_AT_ONCE } from './enter-leaves';
import { keepNewestForGuard, LogWouldFork } from './guard';
import { establishLog, ForeignLogKey, readLogKey } from './log-identity';
import type { LogParts } from './log-parts';
import { publishLog } from './publish-log';
import { writeLog } from './write-log';

export interface RunningLog {
  close(): Promise<void>;
}

/** How long an entry waits before it is looked for, then before it is signed and published. */
const TURN_MS = 250;
const SIGN_MS = 1_000;
/** A full batch at most so often: a quarter more than the thousand a second it is built for. */
const BATCH_MS = (1_000 * LEAVES_AT_ONCE) / 1_250;
const WITNESS_MS = 10_000;
/** How often the chain is looked at, where there is one. */
const ANCHOR_MS = 60_000;

/**
 * Keeps the log going beside the program: takes over what was committed, signs, publishes, asks
 * the witnesses. It never holds up a post; of all nodes one writes, all of them publish.
 */
export function startLog(parts: LogParts): RunningLog {
  const stop = new AbortController();
  const runner = new LogRunner(parts, stop.signal);
  const done = runner.run();
  return {
    async close() {
      stop.abort();
      await done;
    },
  };
}

class LogRunner {
  private key: VerifierKey | undefined;
  /** False once going on would fork the log, or when this node has not the log's key. */
  private mayWrite = true;
  private signedAtMs = Number.NEGATIVE_INFINITY;
  private askedAtMs = Number.NEGATIVE_INFINITY;
  private anchoredAtMs = Number.NEGATIVE_INFINITY;
  private beganAsking = false;
  /** What goes out to others, one thing at a time, beside everything else. */
  private asking: Promise<void> | undefined;

  constructor(
    private readonly parts: LogParts,
    private readonly signal: AbortSignal,
  ) {}

  async run(): Promise<void> {
    while (!this.signal.aborted) {
      await this.attempt(() => this.turn());
      await sleep(TURN_MS, undefined, { signal: this.signal }).catch(() => undefined);
    }
    await this.asking;
  }

  private async turn(): Promise<void> {
    const { parts } = this;
    this.key ??= await this.establish();
    if (!this.key) return;
    const { key } = this;
    if (this.mayWrite && !this.beganAsking) await this.askBeforeSigning();
    const nowMs = performance.now();
    if (this.mayWrite) await this.enterAll(key);
    if (nowMs - this.signedAtMs < SIGN_MS) return;
    this.signedAtMs = nowMs;
    if (this.mayWrite) await writeLog(parts, key, 'sign');
    await keepNewestForGuard(parts.database, parts.place, key);
    await publishLog(parts.database, parts.place, key);
    if (this.mayWrite && !this.asking) this.askOthers(nowMs);
  }

  /**
   * Whoever looks on may know more of the log than our database and our disks. Those that are
   * silent are not waited for.
   */
  private async askBeforeSigning(): Promise<void> {
    const { parts } = this;
    const { anchor } = parts;
    this.beganAsking = true;
    await this.attempt(() => askWitnesses(parts, 'all'));
    if (anchor?.contract) await this.attempt(() => lookAtChain(parts, anchor));
  }

  private askOthers(nowMs: number): void {
    const { parts } = this;
    const { anchor } = parts;
    let ask: (() => Promise<unknown>) | undefined;
    if (nowMs - this.askedAtMs >= WITNESS_MS) {
      this.askedAtMs = nowMs;
      ask = () => askWitnesses(parts, 'unsigned');
    } else if (anchor?.contract && nowMs - this.anchoredAtMs >= ANCHOR_MS) {
      this.anchoredAtMs = nowMs;
      ask = () => anchorLog(parts, anchor, 'due');
    }
    this.asking =
      ask &&
      this.attempt(ask).finally(() => {
        this.asking = undefined;
      });
  }

  private async establish(): Promise<VerifierKey | undefined> {
    try {
      return await establishLog(this.parts);
    } catch (error) {
      if (!(error instanceof ForeignLogKey)) throw error;
      this.mayWrite = false;
      this.parts.log.error({ error }, 'This node does not write the log');
      return readLogKey(this.parts.database);
    }
  }

  /** Posting comes first: after a full batch it rests until the batch's share of time is over. */
  private async enterAll(key: VerifierKey): Promise<void> {
    for (;;) {
      const startedAt = performance.now();
      const entered = await writeLog(this.parts, key, 'enter');
      if (entered === undefined || entered < LEAVES_AT_ONCE || this.signal.aborted) return;
      await sleep(Math.max(0, BATCH_MS - (performance.now() - startedAt)));
      if (performance.now() - this.signedAtMs >= SIGN_MS) return;
    }
  }

  private async attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof LogWouldFork) {
        this.mayWrite = false;
        this.parts.log.error({ error }, 'The log has stopped: going on would fork it');
      } else if (!this.signal.aborted) {
        this.parts.log.error({ error }, 'The log could not go on; it tries again');
      }
    }
  }
}
