import { createHash } from 'node:crypto';
import type { LiveEvent } from '@linli/contract/reports';
import { actFor, type Proxies, proxyDeedOf } from './act-for';
import type { Authenticate, AuthenticateDevice, Signature } from './authenticate';
import { checkAccess, isStaffAct } from './check-access';
import type { Clock } from './clock';
import type { Database, Transaction } from './database';
import type { Ids } from './ids';
import type { LiveUpdates } from './live-updates';
import type { Log } from './log';
import type { Metrics } from './metrics';
import type { Actor, ClientFacts, OperationContext } from './operation-context';
import type { OperationInput, OperationValidation } from './operation-validation';
import { assert, refuse } from './refuse';
import {
  claimRequest,
  communityExists,
  finishRequest,
  insertStaffActs,
  listRequests,
  type NewRequest,
} from './request.queries';
import type { VerbRoute } from './route';
import { openAnswer, sealAnswer } from './sealed-answer';
import type { Secrets } from './secrets';
import type { PublicSettings } from './settings';
import type { SmsSender } from './sms-sender';
import type { FileStore } from './storage';

/** What every operation needs from the program; made once by main.ts, or by a test. */
export interface OperationParts {
  readonly database: Database;
  readonly authenticate: Authenticate;
  readonly authenticateDevice: AuthenticateDevice;
  readonly proxies: Proxies;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly secrets: Secrets;
  readonly settings: PublicSettings;
  readonly sms: SmsSender;
  readonly files: FileStore;
  readonly live: LiveUpdates;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** One request as it came from HTTP, not yet checked. */
export interface Call {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly client: ClientFacts;
  readonly signature: Signature;
  readonly httpRequestId: string;
  setSessionCookie(token: string | null, maxAgeMs: number): void;
}

/** A call that may go on: who calls, where, and with what. */
export interface AdmittedCall {
  readonly actor: Actor;
  readonly communityId: string | null;
  readonly input: OperationInput;
  readonly now: Date;
  /** The same for the same deed, other for any other; undefined when it changes nothing. */
  readonly request: NewRequest | undefined;
}

/** Everything before the transaction: path, sign-in, community, permission, input. */
export async function admitCall(
  parts: OperationParts,
  route: { readonly operation: VerbRoute['operation'] },
  validation: OperationValidation,
  call: Call,
): Promise<AdmittedCall> {
  const { operation } = route;
  const now = parts.clock.now();
  const bySignature = operation.access === 'device';
  const proof = bySignature ? call.signature.value : call.client.token;
  if (operation.access !== 'public' && !proof) throw refuse('access/not_signed_in');
  const params = validation.checkParams(call.params);
  const communityId = typeof params.communityId === 'string' ? params.communityId : null;
  if (communityId !== null) await refuseUnknownCommunity(parts.database, communityId);
  if (bySignature) return admitDevice(parts, operation, validation, call, { params, now });
  const { token, actingFor } = call.client;
  const signedIn = await parts.authenticate(token, communityId, now);
  const request = { communityId, residentId: actingFor, now };
  const actor = actingFor ? await actFor(parts, operation, signedIn, request) : signedIn;
  checkAccess(operation, actor, parts.settings.secondFactor);
  const input = { params, ...validation.checkRest(call.query, call.body) };
  return {
    actor,
    communityId,
    input,
    now,
    request: communityId === null ? undefined : requestOf(operation.name, actor, input),
  };
}

/** What is signed names parts of the body, so its shape is looked at first. */
async function admitDevice(
  parts: OperationParts,
  operation: VerbRoute['operation'],
  validation: OperationValidation,
  call: Call,
  { params, now }: { readonly params: Record<string, unknown>; readonly now: Date },
): Promise<AdmittedCall> {
  const input = { params, ...validation.checkRest(call.query, call.body) };
  const { name } = operation;
  const signed = { operation: name, params, body: input.body, signature: call.signature };
  const actor = await parts.authenticateDevice(signed);
  checkAccess(operation, actor, parts.settings.secondFactor);
  const communityId = String(params.communityId);
  return { actor, communityId, input, now, request: requestOf(name, actor, input) };
}

/** The one transaction of an operation: claimed once, recorded, committed, then told. */
export async function runOperation(
  parts: OperationParts,
  route: VerbRoute,
  validation: OperationValidation,
  call: Call,
): Promise<{ output: unknown; actor: Actor; communityId: string | null }> {
  const admitted = await admitCall(parts, route, validation, call);
  const { actor, communityId, request, now } = admitted;
  const input = route.prepare ? await prepared(parts, route.prepare, admitted) : admitted.input;
  const after = new AfterOperation();
  const staffAct = isStaffAct(route.operation) && communityId !== null;
  const readOnly = route.operation.method === 'GET' && !staffAct;
  let output: unknown;
  try {
    output = await parts.database.transaction(
      communityId,
      async (tx) => {
        if (request && communityId !== null) {
          const first = await claimRequest(tx, communityId, request, now);
          if (!first) return await firstAnswer(parts, tx, communityId, request);
        }
        if (staffAct && communityId !== null) await recordStaffAct(parts, tx, route, admitted);
        const context = contextOf(parts, tx, admitted, call, after);
        const deed = proxyDeedOf(route.operation, actor);
        if (deed) {
          const act = { operation: route.operation.name, deed, input: admitted.input };
          await parts.proxies.record(context, act);
        }
        const result = await route.run(context, input as never);
        if (request && communityId !== null) {
          const answer = sealAnswer(parts.secrets, validation.write(result));
          await finishRequest(tx, communityId, request.requestId, answer);
        }
        return result;
      },
      { readOnly },
    );
  } catch (error) {
    await after.rolledBack(parts, communityId);
    throw error;
  }
  await after.committed(parts, communityId);
  return { output, actor, communityId };
}

/** The caller may call and the input is right; what the database says is not known yet. */
function prepared(
  parts: OperationParts,
  prepare: NonNullable<VerbRoute['prepare']>,
  { communityId, input }: AdmittedCall,
): Promise<unknown> {
  assert(communityId !== null, 'what is prepared belongs to a community');
  return prepare({ communityId, ids: parts.ids, files: parts.files }, input as never);
}

function contextOf(
  parts: OperationParts,
  tx: Transaction,
  admitted: AdmittedCall,
  call: Call,
  after: AfterOperation,
): OperationContext {
  return {
    tx,
    actor: admitted.actor,
    communityId: admitted.communityId ?? '',
    now: admitted.now,
    ids: parts.ids,
    secrets: parts.secrets,
    settings: parts.settings,
    sms: parts.sms,
    files: parts.files,
    httpRequestId: call.httpRequestId,
    client: call.client,
    after: (event) => after.events.push(event),
    afterCommit: (task) => after.commitTasks.push(task),
    afterRollback: (task) => after.rollbackTasks.push(task),
    setSessionCookie: (token, maxAgeMs) => call.setSessionCookie(token, maxAgeMs),
  };
}

/** What an operation leaves to be done once its transaction is over. */
export class AfterOperation {
  readonly events: LiveEvent[] = [];
  readonly commitTasks: (() => Promise<void>)[] = [];
  readonly rollbackTasks: ((tx: Transaction) => Promise<void>)[] = [];

  /** The answer waits for the tasks, not for the events. */
  async committed(parts: OperationParts, communityId: string | null): Promise<void> {
    if (this.events.length > 0 && communityId !== null) {
      parts.live.publish(communityId, this.events).catch((error: unknown) => {
        parts.log.error({ error }, 'Live events were not sent');
      });
    }
    for (const task of this.commitTasks) await task();
  }

  async rolledBack(parts: OperationParts, communityId: string | null): Promise<void> {
    for (const task of this.rollbackTasks) {
      await parts.database.transaction(communityId, task);
    }
  }
}

async function recordStaffAct(
  parts: OperationParts,
  tx: Transaction,
  route: VerbRoute,
  admitted: AdmittedCall,
): Promise<void> {
  const { actor, communityId } = admitted;
  assert(actor.kind === 'person' && communityId, 'staff permissions need a person');
  const act = {
    id: parts.ids.next(),
    personId: actor.personId,
    operation: route.operation.name,
    target: JSON.stringify({ ...admitted.input.params, ...admitted.input.query }),
    requestId: admitted.request?.requestId ?? null,
  };
  await insertStaffActs(tx, communityId, [act], admitted.now);
}

async function firstAnswer(
  parts: OperationParts,
  tx: Transaction,
  communityId: string,
  request: NewRequest,
): Promise<unknown> {
  const [stored] = await listRequests(tx, communityId, [request.requestId]);
  assert(stored, 'a claimed request is there for everyone after it');
  refuseOtherRequest(stored, request);
  return openAnswer(parts.secrets, stored.response);
}

/** The same number must mean the same deed by the same person. */
export function refuseOtherRequest(stored: NewRequest, request: NewRequest): void {
  if (
    stored.operation !== request.operation ||
    stored.personId !== request.personId ||
    !stored.bodyHash.equals(request.bodyHash)
  ) {
    throw refuse('request/id_reused');
  }
}

function requestOf(operation: string, actor: Actor, input: OperationInput): NewRequest | undefined {
  const requestId = (input.body as { requestId?: unknown } | null)?.requestId;
  if (typeof requestId !== 'string') return undefined;
  const proxy = actor.kind === 'person' ? actor.proxy : undefined;
  const parts = [input.params, input.body, ...(proxy ? [proxy.residentId] : [])];
  const bodyHash = createHash('sha256')
    .update(JSON.stringify(sortKeys(parts)))
    .digest();
  const personId = actor.kind === 'person' ? actor.personId : null;
  return { requestId, operation, personId, bodyHash };
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}

const knownCommunities = new WeakMap<Database, Set<string>>();

/** Communities are never deleted, so that one was there once is enough. */
async function refuseUnknownCommunity(database: Database, communityId: string): Promise<void> {
  let known = knownCommunities.get(database);
  if (!known) {
    known = new Set();
    knownCommunities.set(database, known);
  }
  if (known.has(communityId)) return;
  if (!(await communityExists(database, communityId))) throw refuse('request/not_found');
  known.add(communityId);
}
