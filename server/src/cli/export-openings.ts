import { createWriteStream } from 'node:fs';
import { writeOpenings } from '../transparency/write-openings';
import { type Command, UsageError } from './command';

export const exportOpenings: Command = {
  name: 'export-openings',
  summary: 'For auditors: what opens every private leaf, to recompute the books from the log.',
  usage: '<file>',
  async run(program, args) {
    const [file] = args;
    if (!file) throw new UsageError('Name the file to write.');
    const open = await program.open({ migrate: true });
    try {
      const output = createWriteStream(file, { mode: 0o600 });
      const count = await writeOpenings(open.app, open.secrets, output);
      program.print(`${count} entries. They are personal data: give the file to the auditor only.`);
      program.print(`Check it: node linli-verify.mjs export ${file} <log>`);
      return 0;
    } finally {
      await open.close();
    }
  },
};
