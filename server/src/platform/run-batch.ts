import { isStaffAct } from './check-access';
import { coalesce, type Outcome } from './coalesce';
import type { Transaction } from './database';
import type { BatchContext } from './operation-context';
import type { OperationValidation } from './operation-validation';
import { assert, Refusal } from './refuse';
import {
  insertFinishedRequests,
  insertStaffActs,
  listRequests,
  type NewRequest,
  type StoredRequest,
} from './request.queries';
import type { BatchRoute } from './route';
import {
  type AdmittedCall,
  AfterOperation,
  type OperationParts,
  refuseOtherRequest,
} from './run-operation';
import { openAnswer, sealAnswer } from './sealed-answer';

/** A call of a batch operation, already admitted. */
export type RunInBatch = (call: AdmittedCall, httpRequestId: string) => Promise<unknown>;

interface Item extends AdmittedCall {
  readonly communityId: string;
  readonly request: NewRequest;
  readonly httpRequestId: string;
}

/**
 * The hot path. Calls of one community that arrive together share one transaction; a refusal
 * concerns its own call only. Across nodes the lane is an advisory lock taken while opening, so
 * that a request is looked up after the batch before it has committed.
 */
export function createBatchRunner(
  parts: OperationParts,
  route: BatchRoute,
  validation: OperationValidation,
): RunInBatch {
  const runLane = coalesce<Item, unknown>(
    (communityId, items) =>
      runApartOnFailure(items, (some) => runBatch(parts, route, validation, communityId, some)),
    route.load.batchMax,
  );
  return (call, httpRequestId) => {
    const { communityId, request } = call;
    assert(communityId && request, 'batch operations belong to a community and carry a requestId');
    return runLane(communityId, { ...call, communityId, request, httpRequestId });
  };
}

/** When something unexpected breaks a batch, only the call that breaks it may suffer. */
async function runApartOnFailure(
  items: Item[],
  run: (items: Item[]) => Promise<Outcome<unknown>[]>,
): Promise<Outcome<unknown>[]> {
  try {
    return await run(items);
  } catch (error) {
    if (items.length === 1) return [asError(error)];
    const outcomes: Outcome<unknown>[] = [];
    for (const item of items) {
      outcomes.push(await run([item]).then(([only]) => only, asError));
    }
    return outcomes;
  }
}

async function runBatch(
  parts: OperationParts,
  route: BatchRoute,
  validation: OperationValidation,
  communityId: string,
  items: Item[],
): Promise<Outcome<unknown>[]> {
  const { name } = route.operation;
  parts.metrics.observeBatch(name, items.length);
  const after = new AfterOperation();
  const now = new Date(Math.max(...items.map((item) => item.now.getTime())));
  let outcomes: Outcome<unknown>[];
  try {
    outcomes = await parts.database.transaction(
      communityId,
      async (tx) => {
        const ids = items.map((item) => item.request.requestId);
        const stored = await listRequests(tx, communityId, ids);
        const plan = planBatch(parts, items, stored);
        const context = contextOf(parts, tx, communityId, now, plan.fresh, after);
        const fresh = plan.fresh.length > 0 ? await runItems(route, context, plan.fresh) : [];
        await recordBatch({ parts, route, validation, communityId, now }, tx, plan.fresh, fresh);
        return plan.outcomes(fresh);
      },
      { lane: name },
    );
  } catch (error) {
    await after.rolledBack(parts, communityId);
    throw error;
  }
  await after.committed(parts, communityId);
  return outcomes;
}

async function runItems(
  route: BatchRoute,
  context: BatchContext,
  items: Item[],
): Promise<Outcome<unknown>[]> {
  const outcomes = await route.run(
    context,
    items.map((item) => ({
      actor: item.actor,
      input: item.input as never,
      requestId: item.request.requestId,
    })),
  );
  assert(outcomes.length === items.length, 'a batch verb answers each of its items');
  return outcomes as Outcome<unknown>[];
}

interface BatchPlan {
  /** Calls that were never answered before, each request once. */
  readonly fresh: Item[];
  /** Every call's outcome, from what was stored and from what the fresh ones gave. */
  outcomes(fresh: Outcome<unknown>[]): Outcome<unknown>[];
}

function planBatch(
  { secrets }: OperationParts,
  items: Item[],
  stored: readonly StoredRequest[],
): BatchPlan {
  const answered = new Map(stored.map((request) => [request.requestId, request]));
  const places = new Map<string, number>();
  const fresh: Item[] = [];
  for (const item of items) {
    const { requestId } = item.request;
    if (answered.has(requestId) || places.has(requestId)) continue;
    places.set(requestId, fresh.length);
    fresh.push(item);
  }
  return {
    fresh,
    outcomes: (results) =>
      items.map((item) => {
        const before = answered.get(item.request.requestId);
        if (before) {
          return sameRequest(before, item.request) ?? openAnswer(secrets, before.response);
        }
        const place = places.get(item.request.requestId) ?? 0;
        const first = fresh[place];
        assert(first, 'every call is answered before or fresh');
        return sameRequest(first.request, item.request) ?? (results[place] as Outcome<unknown>);
      }),
  };
}

function sameRequest(first: NewRequest, request: NewRequest): Error | undefined {
  try {
    refuseOtherRequest(first, request);
    return undefined;
  } catch (error) {
    return asError(error);
  }
}

/** Only what succeeded is remembered: a refused call may be tried again. */
async function recordBatch(
  batch: {
    readonly parts: OperationParts;
    readonly route: BatchRoute;
    readonly validation: OperationValidation;
    readonly communityId: string;
    readonly now: Date;
  },
  tx: Transaction,
  items: Item[],
  outcomes: Outcome<unknown>[],
): Promise<void> {
  const { parts, communityId, now } = batch;
  const done = items.flatMap((item, index) => {
    const outcome = outcomes[index];
    return outcome instanceof Error ? [] : [{ item, response: batch.validation.write(outcome) }];
  });
  if (done.length === 0) return;
  const rows = done.map(({ item, response }) => ({
    ...item.request,
    response: sealAnswer(parts.secrets, response),
  }));
  const written = await insertFinishedRequests(tx, communityId, rows, now);
  if (written.size !== rows.length) throw new Error('A request was handled twice at once');
  if (!isStaffAct(batch.route.operation)) return;
  const acts = done.map(({ item }) => ({
    id: parts.ids.next(),
    personId: item.request.personId ?? '',
    operation: item.request.operation,
    target: JSON.stringify(item.input.params),
    requestId: item.request.requestId,
  }));
  await insertStaffActs(tx, communityId, acts, now);
}

function contextOf(
  parts: OperationParts,
  tx: Transaction,
  communityId: string,
  now: Date,
  items: readonly Item[],
  after: AfterOperation,
): BatchContext {
  return {
    tx,
    communityId,
    now,
    ids: parts.ids,
    secrets: parts.secrets,
    settings: parts.settings,
    sms: parts.sms,
    files: parts.files,
    httpRequestId: items[0]?.httpRequestId ?? '',
    after: (event) => after.events.push(event),
    afterCommit: (task) => after.commitTasks.push(task),
    afterRollback: (task) => after.rollbackTasks.push(task),
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Refusal('server/unexpected');
}
