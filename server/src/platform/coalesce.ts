/**
 * Group work without waiting: a lone request starts at once; requests that arrive while their
 * lane is busy go together in the next batch. One lane a key, so two batches of one community
 * never fight for the same rows.
 */
export type Coalescer<Request, Result> = (key: string, request: Request) => Promise<Result>;

export const BATCH_MAX = 256;

/** An outcome is a result, or an Error that belongs to that one request alone. */
export type Outcome<Result> = Result | Error;

interface Waiting<Request, Result> {
  readonly request: Request;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

export function coalesce<Request, Result>(
  runBatch: (key: string, requests: Request[]) => Promise<Outcome<Result>[]>,
  batchMax = BATCH_MAX,
): Coalescer<Request, Result> {
  const lanes = new Map<string, Waiting<Request, Result>[]>();

  async function drive(key: string, queue: Waiting<Request, Result>[]): Promise<void> {
    while (queue.length > 0) {
      const batch = queue.splice(0, batchMax);
      await settle(key, batch);
      // Whoever was answered and asks again at once belongs to the next batch, not the one after.
      await nextTurn();
    }
    lanes.delete(key);
  }

  async function settle(key: string, batch: Waiting<Request, Result>[]): Promise<void> {
    try {
      const outcomes = await runBatch(
        key,
        batch.map((waiting) => waiting.request),
      );
      if (outcomes.length !== batch.length) {
        throw new Error(`A batch of ${batch.length} gave ${outcomes.length} outcomes`);
      }
      batch.forEach((waiting, index) => {
        const outcome = outcomes[index] as Outcome<Result>;
        if (outcome instanceof Error) waiting.reject(outcome);
        else waiting.resolve(outcome);
      });
    } catch (error) {
      for (const waiting of batch) waiting.reject(error);
    }
  }

  return (key, request) =>
    new Promise<Result>((resolve, reject) => {
      const waiting = { request, resolve, reject };
      const queue = lanes.get(key);
      if (queue) {
        queue.push(waiting);
        return;
      }
      const newQueue = [waiting];
      lanes.set(key, newQueue);
      void drive(key, newQueue);
    });
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
