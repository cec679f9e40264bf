import type { Operation } from '@linli/contract/operation';
import { type ProxyDeed, type ProxyRelation, proxyDeeds } from '@linli/core/people/proxy-terms';
import type { Database, Transaction } from './database';
import type { Actor, OperationContext, PersonActor } from './operation-context';
import type { OperationInput } from './operation-validation';
import { refuse } from './refuse';

/** Someone acts for a resident who agreed to it, within what was agreed. */
export interface ProxyBinding {
  readonly proxyId: string;
  readonly relation: ProxyRelation;
  readonly deeds: readonly ProxyDeed[];
  /** The one acted for. */
  readonly residentId: string;
  readonly householdId: string | null;
}

/** The feature of proxies as operations see it; main.ts wires it in. */
export interface Proxies {
  /** The living binding by which this resident may act for that one. */
  find(
    tx: Transaction,
    parties: { proxyResidentId: string; residentId: string },
    now: Date,
  ): Promise<ProxyBinding | undefined>;
  /** Counts, keeps and tells a changing act in its own transaction; refuses beyond the limit. */
  record(
    context: OperationContext,
    act: { operation: string; deed: ProxyDeed; input: OperationInput },
  ): Promise<void>;
}

interface Acting {
  readonly database: Database;
  readonly proxies: Proxies;
}

/**
 * Who acts when a request says it is made for someone else: the same person, in the place of the
 * resident, with nothing but a resident's role. What the operation does not name as a deed of a
 * proxy is never done; what is public is answered as to anybody.
 */
export async function actFor(
  { database, proxies }: Acting,
  operation: Operation,
  actor: Actor,
  request: { communityId: string | null; residentId: string; now: Date },
): Promise<Actor> {
  const isPublic = operation.access === 'public';
  if (actor.kind !== 'person') return actor;
  if (!operation.byProxy || request.communityId === null) {
    if (isPublic) return { kind: 'public' };
    throw refuse('proxies/never');
  }
  const binding = await findBinding(database, proxies, actor, request);
  const agreed = operation.byProxy.some((deed) => binding.deeds.includes(deed));
  if (agreed) return inPlaceOf(actor, binding);
  if (isPublic) return { kind: 'public' };
  throw refuse('proxies/deed_not_agreed', wordsOf(operation.byProxy[0]));
}

async function findBinding(
  database: Database,
  proxies: Proxies,
  actor: PersonActor,
  { communityId, residentId, now }: { communityId: string | null; residentId: string; now: Date },
): Promise<ProxyBinding> {
  const proxyResidentId = actor.residentId;
  if (proxyResidentId === null && actor.roles.length === 0) throw refuse('request/not_found');
  const wellFormed = UUID.test(residentId);
  if (proxyResidentId === null || !wellFormed) throw refuse('proxies/not_bound');
  const parties = { proxyResidentId, residentId };
  const binding = await database.transaction(communityId, (tx) => proxies.find(tx, parties, now), {
    readOnly: true,
  });
  if (!binding) throw refuse('proxies/not_bound');
  return binding;
}

function inPlaceOf(actor: PersonActor, binding: ProxyBinding): PersonActor {
  const { residentId, householdId } = binding;
  return { ...actor, residentId, householdId, roles: ['resident'], proxy: binding };
}

/** The deed of a proxy's changing act, as the contract names it and the binding allows it. */
export function proxyDeedOf(operation: Operation, actor: Actor): ProxyDeed | undefined {
  if (actor.kind !== 'person' || operation.method === 'GET') return undefined;
  return operation.byProxy?.find((deed) => actor.proxy?.deeds.includes(deed));
}

function wordsOf(deed: ProxyDeed | undefined) {
  const words = deed && proxyDeeds[deed];
  return { deedZh: words?.zh ?? '', deedEn: words?.en ?? '' };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
