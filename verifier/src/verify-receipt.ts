import { readFile } from 'node:fs/promises';
import { checkReceipt } from '@linli/core/transparency/receipt';
import { type Command, UsageError } from './command';
import { findPolicy } from './find-policy';
import { tellWitnesses } from './tell-witnesses';

export const verifyReceipt: Command = {
  name: 'receipt',
  usage: '<file.tlog-proof> [--policy=<file> | --key=<key>] [--witnessed]',
  summary: 'Proves that what a receipt says stands in the log. Needs no network.',
  async run(call) {
    const [file] = call.words;
    if (!file) throw new UsageError('Name the receipt.');
    const policy = await findPolicy(call);
    const { receipt, checkpoint } = checkReceipt(await readFile(file, 'utf8'), policy);
    call.print(`good   entry ${receipt.index} of ${checkpoint.size} in ${checkpoint.origin}`);
    tellWitnesses(call, checkpoint, policy);
    call.print(JSON.stringify(receipt.opening.payload, undefined, 2));
  },
};
