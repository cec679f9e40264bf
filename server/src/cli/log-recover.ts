import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LogProblem } from '@linli/core/transparency/log-problem';
import { StartError } from '../platform/start-error';
import { findPublished, type PublishedFiles } from '../transparency/find-published';
import { LogWouldFork } from '../transparency/guard';
import { type Loss, recoverLog } from '../transparency/recover-log';
import { regainEntries } from '../transparency/regain-entries';
import type { Command } from './command';
import type { OpenProgram, Program } from './program';
import { readOption } from './read-option';

export const logRecover: Command = {
  name: 'log-recover',
  summary: 'After an old backup: goes on from the published log, regains points from receipts.',
  usage: '[--from=<folder with a copy of the published log>] [--confirm] [--receipts=<folder>]',
  async run(program, args) {
    const open = await program.open({ migrate: true });
    try {
      const confirmed = args.includes('--confirm');
      const whole = await recover(program, open, readOption(args, 'from'), confirmed);
      const receipts = readOption(args, 'receipts');
      if (receipts === undefined) return whole ? 0 : 1;
      if (!whole) {
        program.print('Receipts are taken once the log goes on: say --confirm first.');
        return 1;
      }
      return await regain(program, open, receipts);
    } finally {
      await open.close();
    }
  },
};

/** True when the log may go on. */
async function recover(
  program: Program,
  open: OpenProgram,
  from: string | undefined,
  confirmed: boolean,
): Promise<boolean> {
  const published = await findPublished(open.logParts, from);
  const loss = published && (await recoverOrSay(open, published, confirmed));
  if (!loss) {
    program.print('The database has everything that is published: the log may go on.');
    return true;
  }
  const entries = `entries ${loss.from} to ${loss.to - 1}`;
  if (confirmed) {
    program.print(`The log goes on after ${entries}, and says that their rows were lost.`);
    program.print('Points come back from receipts: linli log-recover --receipts=<folder>');
    return true;
  }
  program.print(`The rows of ${entries} are not in the database, but their leaves are published.`);
  program.print('With --confirm the log takes the leaves over and tells everyone what happened.');
  return false;
}

/** What cannot be recovered is said in a sentence, as at every start. */
async function recoverOrSay(
  open: OpenProgram,
  published: PublishedFiles,
  confirmed: boolean,
): Promise<Loss | undefined> {
  try {
    return await recoverLog(open.logParts, published, confirmed);
  } catch (error) {
    if (error instanceof LogProblem) throw new StartError(error.message);
    if (error instanceof LogWouldFork) throw new StartError(error.message);
    throw error;
  }
}

async function regain(program: Program, open: OpenProgram, folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tlog-proof')).sort();
  const receipts = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  );
  let refused = 0;
  for (const { name, said, good } of await regainEntries(open.parts, open.logParts, receipts)) {
    program.print(`${good ? 'good  ' : 'WRONG '} ${name}: ${said}`);
    if (!good) refused += 1;
  }
  return refused === 0 ? 0 : 1;
}
