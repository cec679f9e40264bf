import { bytesToHex } from '@noble/hashes/utils.js';
import { LogProblem } from './log-problem';
import { keyTypes, readVerifierKey, type VerifierKey, writeVerifierKey } from './verifier-key';

/** Whom to believe (c2sp.org/tlog-policy): the log, its witnesses, and how many of them. */
export interface Policy {
  readonly logs: readonly KnownKey[];
  readonly witnesses: readonly (KnownKey & { readonly name: string })[];
  /** True when these witnesses are enough. */
  isQuorum(signed: ReadonlySet<string>): boolean;
  /** For words like "2 of 3": how many are asked for, of how many. */
  readonly needed: number;
}

export interface KnownKey {
  readonly key: VerifierKey;
  readonly url: string | null;
}

/** A witness by its name has signed or not; a group has when enough of its members have. */
type Member = (signed: ReadonlySet<string>) => boolean;

export function readPolicy(text: string): Policy {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: only tab and newline are allowed.
  if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text)) throw new LogProblem('malformed_policy');
  const reader = new PolicyReader();
  for (const [index, line] of text.split('\n').entries()) {
    const words = line.split(/[ \t]+/).filter((word) => word !== '');
    if (words.length === 0 || words[0]?.startsWith('#')) continue;
    if (!reader.take(words)) throw new LogProblem('malformed_policy', { line: index + 1 });
  }
  return reader.finish();
}

/** A policy with one log and a majority of the witnesses; without witnesses it asks for none. */
export function writePolicy(
  log: KnownKey,
  witnesses: readonly (KnownKey & { readonly name: string })[],
): string {
  const lines = [`log ${keyWithUrl(log)}`];
  for (const witness of witnesses) lines.push(`witness ${witness.name} ${keyWithUrl(witness)}`);
  if (witnesses.length === 0) return `${lines.join('\n')}\nquorum none\n`;
  const names = witnesses.map(({ name }) => name).join(' ');
  const majority = Math.floor(witnesses.length / 2) + 1;
  return `${lines.join('\n')}\ngroup witnesses ${majority} ${names}\nquorum witnesses\n`;
}

function keyWithUrl({ key, url }: KnownKey): string {
  return url === null ? writeVerifierKey(key) : `${writeVerifierKey(key)} ${url}`;
}

class PolicyReader {
  private readonly logs: KnownKey[] = [];
  private readonly witnesses: (KnownKey & { readonly name: string })[] = [];
  private readonly members = new Map<string, Member>();
  private readonly thresholds = new Map<string, number>();
  private readonly grouped = new Set<string>();
  private readonly publicKeys = new Set<string>();
  private quorum: string | undefined;

  /** False when the line is none of a policy. */
  take([kind, ...words]: readonly string[]): boolean {
    if (kind === 'log') return this.takeLog(words);
    if (kind === 'witness') return this.takeWitness(words);
    if (kind === 'group') return this.takeGroup(words);
    return kind === 'quorum' && this.takeQuorum(words);
  }

  finish(): Policy {
    const { quorum, logs, witnesses } = this;
    if (quorum === undefined) throw new LogProblem('malformed_policy');
    const isQuorum = this.members.get(quorum) ?? (() => true);
    const needed = quorum === 'none' ? 0 : (this.thresholds.get(quorum) ?? 1);
    return { logs, witnesses, isQuorum, needed };
  }

  private takeLog([text = '', url, ...rest]: readonly string[]): boolean {
    const key = readVerifierKey(text);
    if (key.type !== keyTypes.log || rest.length > 0 || !this.isNew(key)) return false;
    this.logs.push({ key, url: url ?? null });
    return true;
  }

  private takeWitness([name = '', text = '', url, ...rest]: readonly string[]): boolean {
    const key = readVerifierKey(text);
    if (key.type !== keyTypes.witness || rest.length > 0 || !this.isNew(key)) return false;
    this.witnesses.push({ name, key, url: url ?? null });
    return this.define(name, (signed) => signed.has(name));
  }

  private takeGroup([name = '', count = '', ...names]: readonly string[]): boolean {
    const needed = count === 'any' ? 1 : count === 'all' ? names.length : wholeNumber(count);
    if (needed === undefined || needed < 1 || needed > names.length) return false;
    const members: Member[] = [];
    for (const each of names) {
      const member = this.members.get(each);
      if (!member || this.grouped.has(each)) return false;
      this.grouped.add(each);
      members.push(member);
    }
    this.thresholds.set(name, needed);
    return this.define(name, (signed) => members.filter((has) => has(signed)).length >= needed);
  }

  private takeQuorum([name = '', ...rest]: readonly string[]): boolean {
    const known = name === 'none' || this.members.has(name);
    if (this.quorum !== undefined || !known || rest.length > 0) return false;
    this.quorum = name;
    return true;
  }

  private define(name: string, member: Member): boolean {
    if (name === '' || name === 'none' || this.members.has(name)) return false;
    this.members.set(name, member);
    return true;
  }

  /** The same key twice would let one witness count as two. */
  private isNew(key: VerifierKey): boolean {
    const id = `${key.type} ${bytesToHex(key.publicKey)}`;
    if (this.publicKeys.has(id)) return false;
    this.publicKeys.add(id);
    return true;
  }
}

function wholeNumber(text: string): number | undefined {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}
