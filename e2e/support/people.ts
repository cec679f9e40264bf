import { randomInt, randomUUID } from 'node:crypto';
import { memberCode, memberCodeStep } from '@linli/core/codes/member-code';
import { type ApiSession, send, signInByApi } from './api';
import { staff } from './staff';

/** A resident made for one test alone. */
export interface Neighbour {
  readonly residentId: string;
  readonly name: string;
  readonly phone: string;
  readonly communityId: string;
}

export interface SignedIn extends Neighbour {
  readonly token: string;
}

type Community = 'committee' | 'otherCommittee';

interface About {
  name?: string;
  phone?: string;
  birthDate?: string;
  room?: string;
  community?: Community;
}

/** Registers someone new, with a phone that nobody else in any run has. */
export async function neighbour(about: About = {}): Promise<Neighbour> {
  const { name = newName(), phone = newPhone(), community = 'committee', ...rest } = about;
  const by = staff(community);
  const communityId = communityOf(by);
  const body = { requestId: randomUUID(), name, phone, ...rest };
  const path = `/api/communities/${communityId}/residents`;
  const { id } = await send<{ id: string }>('POST', path, body, by.token);
  return { residentId: id, name, phone, communityId };
}

export async function signedIn(person: Neighbour): Promise<SignedIn> {
  const session = await signInByApi(person.phone);
  return { ...person, token: session.token };
}

export async function newNeighbour(community: Community = 'committee'): Promise<SignedIn> {
  return signedIn(await neighbour({ community }));
}

interface Grant {
  community?: Community;
  role: 'organizer' | 'counter_clerk' | 'committee' | 'auditor';
  seat?: 'neighbourhood_committee';
  counterId?: string;
}

/** Someone new with a role: signs in after it was given. */
export async function newStaff({ community = 'committee', ...grant }: Grant): Promise<SignedIn> {
  const person = await neighbour({ community });
  const { communityId, residentId } = person;
  const body = { requestId: randomUUID(), residentId, ...grant };
  await send('POST', `/api/communities/${communityId}/role-grants`, body, staff(community).token);
  return signedIn(person);
}

/** The code this resident's phone draws now, or `stepsAgo` half minutes ago. */
export async function codeOf(person: SignedIn, stepsAgo = 0): Promise<string> {
  const path = `/api/communities/${person.communityId}/me/member-key`;
  const key = await send<{ keyId: string; secret: string }>('GET', path, undefined, person.token);
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
  const step = memberCodeStep(Date.now()) - stepsAgo;
  return memberCode(bytes(key.secret), bytes(key.keyId), step);
}

export async function formHousehold(...people: readonly Neighbour[]): Promise<void> {
  const by = staff('committee');
  const residentIds = people.map((person) => person.residentId);
  const body = { requestId: randomUUID(), residentIds };
  await send('POST', `/api/communities/${communityOf(by)}/households`, body, by.token);
}

/** A parent agrees on their own phone that the child takes part, for a year. */
export async function agreeFor(child: Neighbour, parent: SignedIn): Promise<void> {
  const path = `/api/communities/${parent.communityId}/me/consents`;
  const { text } = await send<{ text: { version: string } }>('GET', path, undefined, parent.token);
  const body = {
    requestId: randomUUID(),
    residentId: child.residentId,
    relation: 'parent',
    scope: 'year',
    textVersion: text.version,
  };
  await send('POST', path, body, parent.token);
}

/** Whoever prepares things there. */
export function committeeOf({ communityId }: Pick<Neighbour, 'communityId'>): ApiSession {
  const other = staff('otherCommittee');
  return communityOf(other) === communityId ? other : staff('committee');
}

export function communityOf(session: ApiSession): string {
  const [membership] = session.me.memberships;
  if (!membership) throw new Error('Nobody prepares a journey without a community.');
  return membership.communityId;
}

let phonesGiven = 0;

/**
 * Only invented numbers show their codes, so there are few: each worker of each run takes its own.
 * The demo's people have the lowest thousand.
 */
export function newPhone(): string {
  const worker = Number(process.env.TEST_WORKER_INDEX ?? 0);
  const first = Number(process.env.LINLI_E2E_FIRST_PHONE ?? 0);
  const nth = first + worker * phonesPerWorker + phonesGiven;
  phonesGiven += 1;
  return `1395550${1_000 + (nth % 9_000)}`;
}

const phonesPerWorker = 150;
const surnames = '白贺钟姜崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const givenNames = '安宁春晖晓岚松柏若溪思齐明远佳禾书翰云舒子墨雨桐景行知微乐山怀瑾望舒清和';

/** Names differ so that a search in the console finds one person. */
export function newName(): string {
  const pick = (from: string) => Array.from(from)[randomInt(Array.from(from).length)] ?? '安';
  return pick(surnames) + pick(givenNames) + pick(givenNames);
}
