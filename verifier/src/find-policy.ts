import { readFile } from 'node:fs/promises';
import { type Policy, readPolicy, writePolicy } from '@linli/core/transparency/policy';
import { readVerifierKey } from '@linli/core/transparency/verifier-key';
import { type Call, UsageError } from './command';
import { type LogSource, readText } from './log-source';

/**
 * Whom to believe: a policy file, or the key of the log alone. Without either the log's own policy
 * is used, and it is said that a log that lies could lie there too.
 */
export async function findPolicy(call: Call, source?: LogSource): Promise<Policy> {
  const file = call.option('policy');
  if (file !== undefined) return readPolicy(await readFile(file, 'utf8'));
  const key = call.option('key');
  if (key !== undefined) {
    return readPolicy(writePolicy({ key: readVerifierKey(key), url: null }, []));
  }
  const text = source && (await readText(source, 'policy.txt'));
  if (text === undefined) throw new UsageError('Say --policy=<file> or --key=<key of the log>.');
  call.print('CARE   this policy is the log’s own: compare its key with the poster on the wall');
  return readPolicy(text);
}
