import { keyOfSeed, keyTypes } from '@linli/core/transparency/verifier-key';

/** What a new log is called: by the address it is found under, or else by its key. */
export function defaultOrigin(publicUrl: string | null, seed: Uint8Array): string {
  if (publicUrl !== null) return `${new URL(publicUrl).host}/log`;
  const { id } = keyOfSeed('linli', keyTypes.log, seed);
  return `linli-${Buffer.from(id).toString('hex')}.local/log`;
}
