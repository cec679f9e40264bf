import { readFile } from 'node:fs/promises';
import { openByPolicy } from '@linli/core/transparency/witnessed-checkpoint';
import { type Command, UsageError } from './command';
import { findPolicy } from './find-policy';
import { openLogSource } from './log-source';
import { refuseShrunk } from './refuse-shrunk';

export const verifyConsistency: Command = {
  name: 'consistency',
  usage: '<older checkpoint> <newer checkpoint> <log> [--policy=<file> | --key=<key>]',
  summary: 'Proves from the tiles of a log that one checkpoint became the other.',
  async run(call) {
    const [olderFile, newerFile, place] = call.words;
    if (!olderFile || !newerFile || !place) {
      throw new UsageError('Name two files with checkpoints and the log.');
    }
    const source = openLogSource(place);
    const policy = await findPolicy(call, source);
    const [older, newer] = [
      openByPolicy(await readFile(olderFile, 'utf8'), policy),
      openByPolicy(await readFile(newerFile, 'utf8'), policy),
    ];
    await refuseShrunk(source, older, newer);
    call.print(`good   the log grew from ${older.size} to ${newer.size} entries`);
  },
};
