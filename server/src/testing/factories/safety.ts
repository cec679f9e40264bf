import { randomUUID } from 'node:crypto';
import type { addDossierEntries } from '@linli/contract/dossiers';
import type { InputOf } from '@linli/contract/operation';
import { addPolicy, giveConsent } from '@linli/contract/safety';
import type { Caller, TestApp } from '../test-app';
import type { Programme } from './attendance';

type PolicyBody = InputOf<typeof addPolicy>['body'];

/** Accident insurance for basic service in the whole of 2026, unless said otherwise. */
export async function aPolicy(
  app: TestApp,
  { communityId, committee }: Programme,
  change: Partial<PolicyBody> = {},
): Promise<string> {
  const body: PolicyBody = {
    requestId: randomUUID(),
    insurer: '平安志愿者保险',
    number: 'PA-2026-001',
    fromOn: '2026-01-01',
    untilOn: '2026-12-31',
    categories: ['basic'],
    minAge: null,
    maxAge: null,
    claimsPhone: '95511',
    ...change,
  };
  const input = { params: { communityId }, query: {}, body };
  return (await app.call(addPolicy, input, committee)).policyId;
}

type ConsentBody = InputOf<typeof giveConsent>['body'];

/** What a guardian sends from their own phone. */
export function aConsent(
  communityId: string,
  residentId: string,
  cover: Partial<ConsentBody> = {},
) {
  const body: ConsentBody = {
    requestId: randomUUID(),
    residentId,
    relation: 'parent',
    scope: 'year',
    textVersion: '2026-1',
    ...cover,
  };
  return { params: { communityId }, query: {}, body };
}

export async function consentGiven(
  app: TestApp,
  communityId: string,
  residentId: string,
  guardian: Caller,
  cover: Partial<ConsentBody> = {},
): Promise<string> {
  const input = aConsent(communityId, residentId, cover);
  return (await app.call(giveConsent, input, guardian)).consentId;
}

type EntryBody = InputOf<typeof addDossierEntries>['body'];

/** A doctor's licence, unless said otherwise. */
export function anEntry(
  communityId: string,
  residentIds: readonly string[],
  change: Partial<EntryBody> = {},
) {
  const kind = change.kind ?? 'qualification';
  const body: EntryBody = {
    requestId: randomUUID(),
    residentIds: [...residentIds],
    kind,
    title: '医师执业证书',
    content: '',
    ...(kind === 'qualification' ? { qualification: 'medical' as const } : {}),
    number: '110110000012345',
    issuer: '区卫生健康委',
    day: '2020-05-01',
    ...change,
  };
  return { params: { communityId }, query: {}, body };
}
