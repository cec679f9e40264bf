import { readFile, writeFile } from 'node:fs/promises';
import { checkLog } from '@linli/core/transparency/check-log';
import { tileFiles } from '@linli/core/transparency/tile-files';
import { openByPolicy } from '@linli/core/transparency/witnessed-checkpoint';
import { type Command, UsageError } from './command';
import { findPolicy } from './find-policy';
import { openLogSource, readText } from './log-source';
import { checkPublicEntries, isPublicEntry } from './public-entries';
import { refuseShrunk } from './refuse-shrunk';
import { tellWitnesses } from './tell-witnesses';

export const verifyLog: Command = {
  name: 'log',
  usage: '<folder or address> [--policy=<file> | --key=<key>] [--state=<file>] [--witnessed]',
  summary: 'Looks at every entry and tile of a log; with --state also that it only grew.',
  async run(call) {
    const [place] = call.words;
    if (!place) throw new UsageError('Name the folder or the address of the log.');
    const source = openLogSource(place);
    const policy = await findPolicy(call, source);
    const note = await readText(source, 'checkpoint');
    if (note === undefined) throw new UsageError(`${place} has no checkpoint.`);
    const checkpoint = openByPolicy(note, policy);
    call.print(`good   checkpoint of ${checkpoint.origin}: ${checkpoint.size} entries`);
    tellWitnesses(call, checkpoint, policy);
    const state = call.option('state');
    const before = state && (await readFile(state, 'utf8').catch(() => undefined));
    if (before) {
      const older = openByPolicy(before, policy);
      await refuseShrunk(source, older, checkpoint);
      call.print(`good   begins with the ${older.size} entries seen last time`);
    }
    const open = new Map<number, Uint8Array>();
    await checkLog(checkpoint, tileFiles(source.read), (index, entry) => {
      if (isPublicEntry(entry)) open.set(index, entry);
    });
    call.print('good   every entry and every tile');
    call.print(`good   the open content of ${await checkPublicEntries(source, open)} entries`);
    if (state) await writeFile(state, note);
  },
};
