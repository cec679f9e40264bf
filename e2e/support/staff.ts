import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiSession, address, send, signInByApi } from './api';

/** Committee members of the two demo communities, who prepare what the journeys need. */
const phones = {
  committee: '13955500110',
  /** Agrees to what the first proposes. */
  second: '13955500111',
  otherCommittee: '13955500301',
} as const;

type Staff = Record<keyof typeof phones, ApiSession>;

/**
 * Once for all workers. The tokens are kept beside a demo that runs on, because a phone gets a new
 * code only once a minute and five times an hour.
 */
export async function signInStaff({ keep }: { keep: boolean }): Promise<void> {
  const file = join(tmpdir(), `linli-e2e-${new URL(address()).port}.json`);
  const staff = (keep ? await kept(file) : undefined) ?? {
    committee: await signInByApi(phones.committee),
    second: await signInByApi(phones.second),
    otherCommittee: await signInByApi(phones.otherCommittee),
  };
  if (keep) await writeFile(file, JSON.stringify(staff), { mode: 0o600 });
  process.env.LINLI_E2E_STAFF = JSON.stringify(staff);
}

export function staff(who: keyof Staff): ApiSession {
  const text = process.env.LINLI_E2E_STAFF;
  if (!text) throw new Error('The staff has not signed in.');
  return (JSON.parse(text) as Staff)[who];
}

async function kept(file: string): Promise<Staff | undefined> {
  try {
    const staff = JSON.parse(await readFile(file, 'utf8')) as Staff;
    for (const session of Object.values(staff)) {
      await send('GET', '/api/me', undefined, session.token);
    }
    return staff;
  } catch {
    return undefined;
  }
}
