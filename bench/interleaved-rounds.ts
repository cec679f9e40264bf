/** One way of doing a thing, measured against the others. */
export interface Contender {
  readonly name: string;
  /** One piece of work; `client` is the number of the client that does it. */
  work(client: number): Promise<unknown>;
  /** Around each of its rounds, not measured. */
  before?(): Promise<unknown>;
  after?(): Promise<unknown>;
}

export interface RoundOptions {
  readonly clients: number;
  readonly rounds: number;
  readonly roundMs: number;
}

export interface Measured {
  readonly name: string;
  /** Per second, one figure a round. */
  readonly rates: readonly number[];
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/**
 * Runs the contenders by turns, round after round, so that whatever else the machine does falls on
 * all of them alike. Ratios are taken within a round and then the median of them.
 */
export async function measureInterleaved(
  contenders: readonly Contender[],
  options: RoundOptions,
): Promise<Measured[]> {
  const rates = contenders.map((): number[] => []);
  const latencies = contenders.map((): number[] => []);
  for (let round = -1; round < options.rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      await contender.before?.();
      const run = await runRound(contender, options);
      await contender.after?.();
      // The round before the first warms up: plans, caches, compiled code.
      if (round < 0) continue;
      rates[index]?.push(run.rate);
      latencies[index]?.push(...run.latencies);
    }
  }
  return contenders.map(({ name }, index) => ({
    name,
    rates: rates[index] ?? [],
    p50Ms: percentile(latencies[index] ?? [], 50),
    p99Ms: percentile(latencies[index] ?? [], 99),
  }));
}

export function medianRatio(measured: readonly Measured[], name: string, against: string): number {
  const ours = measured.find((each) => each.name === name)?.rates ?? [];
  const theirs = measured.find((each) => each.name === against)?.rates ?? [];
  return median(ours.map((rate, round) => rate / (theirs[round] ?? Number.NaN)));
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

export function percentile(values: readonly number[], percent: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const place = Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100));
  return sorted[place] as number;
}

async function runRound(
  contender: Contender,
  { clients, roundMs }: RoundOptions,
): Promise<{ rate: number; latencies: number[] }> {
  const startedAt = performance.now();
  const endsAt = startedAt + roundMs;
  const latencies: number[] = [];
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let begunAt = performance.now(); begunAt < endsAt; ) {
        await contender.work(client);
        const endedAt = performance.now();
        latencies.push(endedAt - begunAt);
        begunAt = endedAt;
      }
    }),
  );
  return { rate: (latencies.length / (performance.now() - startedAt)) * 1000, latencies };
}
