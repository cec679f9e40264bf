import { copyFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expectLogKey } from '../transparency/log-identity';
import { publishLog } from '../transparency/publish-log';
import { type Command, UsageError } from './command';

export const exportLog: Command = {
  name: 'export-log',
  summary: 'Writes the public log and its verifier into a folder, for any static web host.',
  usage: '<folder>',
  async run(program, args) {
    const [folder] = args;
    if (!folder) throw new UsageError('Name the folder to write into.');
    const open = await program.open({ migrate: true });
    try {
      const { place } = open.logParts;
      const key = await expectLogKey(open.logParts);
      await publishLog(open.app, { folder, address: place.address }, key);
      for (const name of ['linli-verify.mjs', 'verify.html']) {
        const built = join(program.verifierDirectory, name);
        const isThere = await stat(built).then(
          () => true,
          () => false,
        );
        if (isThere) await copyFile(built, join(folder, name));
        else program.print(`${name} is not built: npm run build makes it.`);
      }
      program.print(`The log is in ${folder}. Check it: node linli-verify.mjs log ${folder}`);
      return 0;
    } finally {
      await open.close();
    }
  },
};
