import { randomUUID } from 'node:crypto';
import { send } from './api';
import type { Neighbour, SignedIn } from './people';
import { committeeOf, communityOf } from './people';
import { staff } from './staff';

const minuteMs = 60_000;

export interface Session {
  readonly id: string;
  readonly title: string;
  readonly communityId: string;
}

interface SessionPlan {
  organizer: Neighbour;
  title?: string;
  ruleKey?: string;
  /** Minutes since it began; negative for one that comes. */
  sinceMinutes?: number;
  durationMinutes?: number;
}

/** A session that runs now, of an activity of its own. Two hours of patrol are 20 points. */
export async function runningSession(plan: SessionPlan): Promise<Session> {
  const { organizer, title = newTitle('夜巡'), ruleKey = 'patrol' } = plan;
  const { sinceMinutes = 10, durationMinutes = 150 } = plan;
  const { communityId } = organizer;
  const body = {
    requestId: randomUUID(),
    title,
    category: 'basic',
    ruleKey,
    place: '东门集合',
    firstStartsAt: new Date(Date.now() - sinceMinutes * minuteMs).toISOString(),
    durationMinutes,
    organizerResidentId: organizer.residentId,
  };
  const path = `/api/communities/${communityId}/activities`;
  const { token } = committeeOf(organizer);
  const { sessionIds } = await send<{ sessionIds: string[] }>('POST', path, body, token);
  const [id] = sessionIds;
  if (!id) throw new Error('A single session was planned.');
  return { id, title, communityId };
}

/** Titles differ between runs on one demo, so that a list shows one of them. */
export function newTitle(word: string): string {
  return `${word}${randomUUID().slice(0, 5)}`;
}

/** Points for an adopted suggestion, which two people agree to: the quickest way to a balance. */
export async function giftPoints(person: Neighbour, points: number): Promise<string> {
  const path = `/api/communities/${person.communityId}/awards`;
  let last = '';
  for (let left = points; left > 0; left -= 100) {
    const body = {
      requestId: randomUUID(),
      residentId: person.residentId,
      ruleKey: 'suggestion_adopted',
      points: Math.min(left, 100),
      reason: '建议装一盏感应灯，已采纳',
    };
    const by = staff('committee').token;
    const { approvalId } = await send<{ approvalId: string }>('POST', path, body, by);
    const approvals = `/api/communities/${person.communityId}/approvals`;
    const agreed = await send<{ transferId: string }>(
      'POST',
      `${approvals}/${approvalId}/approval`,
      { requestId: randomUUID() },
      staff('second').token,
    );
    last = agreed.transferId;
  }
  return last;
}

export interface CheckIn {
  code?: string;
  residentId?: string;
  way?: 'camera' | 'roster';
  /** Kept on a phone without a network since then. */
  offline?: boolean;
  scannedAt?: string;
}

export function checkInByApi(
  organizer: SignedIn,
  session: Session,
  scan: CheckIn,
): Promise<{
  points: number;
  waitingPoints: number;
  balance: number;
  transferId: string | null;
}> {
  const path = `/api/communities/${session.communityId}/sessions/${session.id}/check-ins`;
  const scannedAt = new Date().toISOString();
  const body = { requestId: randomUUID(), way: 'roster', scannedAt, offline: false, ...scan };
  return send('POST', path, body, organizer.token);
}

export interface Counter {
  readonly id: string;
  readonly name: string;
}

export async function newCounter(): Promise<Counter> {
  const by = staff('committee');
  const body = {
    requestId: randomUUID(),
    name: newTitle('驿站'),
    place: '2 号楼底商',
    hours: '每天 8:00–18:00',
  };
  const path = `/api/communities/${communityOf(by)}/counters`;
  const { id } = await send<{ id: string }>('POST', path, body, by.token);
  return { id, name: body.name };
}

export interface Reward {
  readonly id: string;
  readonly title: string;
}

export async function newReward(
  counter: Counter,
  about: { pricePoints?: number; stock?: number } = {},
): Promise<Reward> {
  const by = staff('committee');
  const title = newTitle('大米');
  const body = {
    requestId: randomUUID(),
    title,
    kind: 'goods',
    picture: 'rice',
    pricePoints: 20,
    stock: 5,
    counterId: counter.id,
    ...about,
  };
  const path = `/api/communities/${communityOf(by)}/rewards`;
  const { id } = await send<{ id: string }>('POST', path, body, by.token);
  return { id, title };
}

export function reserve(
  person: SignedIn,
  reward: Reward,
): Promise<{ redemptionId: string; code: string }> {
  const path = `/api/communities/${person.communityId}/redemptions`;
  const body = { requestId: randomUUID(), rewardId: reward.id };
  return send('POST', path, body, person.token);
}
