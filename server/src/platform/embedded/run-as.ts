import { readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { StartError } from '../start-error';

/** Whom PostgreSQL runs as: it refuses to run as root. */
export interface RunAs {
  readonly name: string;
  /** Set only when we are root and step down. */
  readonly ids: { readonly uid: number; readonly gid: number } | undefined;
}

/** Places that every user may read, for what root's home hides. */
export const publicFolders = ['/var/lib/linli', '/var/tmp/linli'] as const;

/** `ownerUid` is the owner of a cluster that exists already: it stays the one who runs it. */
export function chooseRunAs(ownerUid: number | undefined): RunAs {
  if (process.getuid?.() !== 0) return { name: ownName(), ids: undefined };
  const users = readUsers();
  const wanted =
    ownerUid !== undefined && ownerUid !== 0
      ? users.find((user) => user.uid === ownerUid)
      : (users.find((user) => user.name === 'postgres') ??
        users.find((user) => user.name === 'nobody'));
  if (!wanted) {
    throw new StartError(
      'As root, the embedded PostgreSQL runs as the user postgres or nobody, and /etc/passwd ' +
        'has neither.',
    );
  }
  return { name: wanted.name, ids: { uid: wanted.uid, gid: wanted.gid } };
}

/** True when that user may enter every folder on the way; root's own rights do not count. */
export function canReach(path: string, runAs: RunAs): boolean {
  if (!runAs.ids) return true;
  const { uid, gid } = runAs.ids;
  for (let folder = path; ; folder = dirname(folder)) {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found) {
      const bit = found.uid === uid ? 0o100 : found.gid === gid ? 0o010 : 0o001;
      if ((found.mode & bit) === 0) return false;
    }
    if (folder === dirname(folder)) return true;
  }
}

function readUsers(): { name: string; uid: number; gid: number }[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name, , uid, gid]) => ({ name: name ?? '', uid: Number(uid), gid: Number(gid) }));
}

function ownName(): string {
  try {
    return userInfo().username;
  } catch {
    throw new StartError(
      `User id ${process.getuid?.()} has no entry in /etc/passwd, which PostgreSQL needs. Add ` +
        'one (or use nss_wrapper), or set DATABASE_URL.',
    );
  }
}
