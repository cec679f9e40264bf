import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Command, UsageError } from './command';
import { findCommunity } from './find-community';
import { readOption } from './read-option';

export const importCommand: Command = {
  name: 'import',
  summary: 'Reads a list of residents (.xlsx, .csv); writes it only with --confirm.',
  usage: '<file> [--community=<slug>] [--confirm] [--skip-errors]',
  async run(program, args) {
    const file = args.find((arg) => !arg.startsWith('--'));
    if (!file) throw new UsageError('Name the file to read.');
    const bytes = await readFile(file).catch(() => {
      throw new UsageError(`${file} cannot be read.`);
    });
    const open = await program.open({ migrate: true });
    try {
      const outcome = await program.features.importResidents(open.parts, {
        communityId: await findCommunity(open, readOption(args, 'community')),
        fileName: basename(file),
        bytes,
        confirmed: args.includes('--confirm'),
        skipErrors: args.includes('--skip-errors'),
      });
      for (const line of outcome.lines) program.print(line);
      return outcome.good ? 0 : 1;
    } finally {
      await open.close();
    }
  },
};
