import { randomBytes, randomUUID } from 'node:crypto';
import { send } from './api';
import type { SignedIn } from './people';
import { communityOf } from './people';
import { staff } from './staff';
import { newTitle } from './stage';

export interface Poll {
  readonly id: string;
  readonly title: string;
}

/** A poll that is open for a day: one question to choose one of, one to choose several of. */
export async function newPoll(): Promise<Poll> {
  const by = staff('committee');
  const title = newTitle('路灯');
  const now = Date.now();
  const body = {
    requestId: randomUUID(),
    title,
    description: '想听听大家的。',
    opensAt: new Date(now - 60_000).toISOString(),
    closesAt: new Date(now + 86_400_000).toISOString(),
    questions: [
      { kind: 'single', text: '要不要加一盏灯', options: ['要加', '不用加'] },
      { kind: 'multiple', text: '加在哪儿', options: ['南门', '北门', '花园'], choicesMax: 2 },
      { kind: 'text', text: '还有什么要说', required: false },
    ],
  };
  const path = `/api/communities/${communityOf(by)}/polls`;
  const { id } = await send<{ id: string }>('POST', path, body, by.token);
  return { id, title };
}

export function voteByApi(person: SignedIn, poll: Poll): Promise<unknown> {
  const path = `/api/communities/${person.communityId}/me/polls/${poll.id}/answer`;
  const body = {
    requestId: randomUUID(),
    ballotToken: randomBytes(32).toString('base64url'),
    answers: [
      { number: 1, choices: [0] },
      { number: 2, choices: [1] },
    ],
  };
  return send('POST', path, body, person.token);
}
