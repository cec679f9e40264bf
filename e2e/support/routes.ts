import { randomUUID } from 'node:crypto';
import { address, send } from './api';
import type { Face } from './faces';
import { deposit, newMachine, proposeUndoing } from './machines';
import type { SignedIn } from './people';
import { communityOf, newNeighbour, newStaff } from './people';
import { newPoll, voteByApi } from './polls';
import { staff } from './staff';
import { checkInByApi, giftPoints, newCounter, newReward, reserve, runningSession } from './stage';

/** What stands in the addresses of a face, and who opens them. */
export interface Places {
  readonly resident: SignedIn;
  readonly organizer: SignedIn;
  readonly clerk: SignedIn;
  readonly committee: { token: string };
  readonly ids: Readonly<Record<string, string>>;
}

/** One neighbourhood morning, so that no page of the crawl is empty. */
export async function places(): Promise<Places> {
  const counter = await newCounter();
  const [resident, organizer, clerk] = await Promise.all([
    newNeighbour(),
    newStaff({ role: 'organizer' }),
    newStaff({ role: 'counter_clerk', counterId: counter.id }),
  ]);
  const reward = await newReward(counter);
  const session = await runningSession({ organizer });
  // While the neighbour still has few points.
  await askToJoin(resident);
  await giftPoints(resident, 60);
  const { redemptionId } = await reserve(resident, reward);
  const { transferId } = await checkInByApi(organizer, session, {
    residentId: resident.residentId,
  });
  const deviceId = await busyMachine(resident);
  const poll = await newPoll();
  await voteByApi(organizer, poll);
  const committee = staff('committee');
  const path = `/api/communities/${communityOf(committee)}/sessions/${session.id}`;
  const { activityId } = await send<{ activityId: string }>('GET', path);
  const ids = {
    sessionId: session.id,
    activityId,
    rewardId: reward.id,
    redemptionId,
    counterId: counter.id,
    residentId: resident.residentId,
    transferId: transferId ?? '',
    deviceId,
    pollId: poll.id,
    slug: 'huaianli',
  };
  return { resident, organizer, clerk, committee, ids };
}

/** A bin with awards, a gap, something to decide and a range to confirm. */
async function busyMachine(resident: SignedIn): Promise<string> {
  const machine = await newMachine();
  const user = { kind: 'phone' as const, text: resident.phone };
  await deposit(machine, 1, user);
  await deposit(machine, 3, user, 25_000);
  await deposit(machine, 4, { kind: 'vendor', text: 'u-1' });
  await proposeUndoing(machine);
  return machine.deviceId;
}

/** An experienced neighbour asks this one along: it waits for an answer. */
async function askToJoin(learner: SignedIn): Promise<void> {
  const mentor = await newNeighbour();
  await giftPoints(mentor, 100);
  const path = `/api/communities/${mentor.communityId}/me/mentoring/requests`;
  const whom = { name: learner.name, phoneLast4: learner.phone.slice(-4) };
  await send('POST', path, { requestId: randomUUID(), ...whom }, mentor.token);
}

/** Every address of a face's table of contents with this neighbourhood's ids in it. */
export function addressesOf(face: Face, patterns: readonly string[], { ids }: Places): string[] {
  return patterns
    .filter((pattern) => !pattern.includes('*'))
    .map((pattern) => pattern.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? missing(name)))
    .map((path) => `${address()}/${face}${path}`);
}

function missing(name: string): never {
  throw new Error(`The crawl has no value for :${name}; add one in routes.ts.`);
}
