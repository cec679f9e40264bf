import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { keyOfSeed, keyTypes, writeVerifierKey } from '@linli/core/transparency/verifier-key';
import { type Command, UsageError } from '../command';

export const makeWitnessKey: Command = {
  name: 'witness-key',
  usage: '<new file> --name=<name like jiedao.example/witness>',
  summary: 'Makes the key of a witness and prints what the log has to know of it.',
  async run(call) {
    const [file] = call.words;
    const name = call.option('name');
    if (!file || !name || /[\s+]/u.test(name)) {
      throw new UsageError('Name a new file, and the witness: without spaces and plus signs.');
    }
    const seed = randomBytes(32);
    await writeFile(file, `${seed.toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    call.print(writeVerifierKey(keyOfSeed(name, keyTypes.witness, seed)));
  },
};
