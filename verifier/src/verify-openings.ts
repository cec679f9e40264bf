import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Json } from '@linli/core/transparency/canonical-json';
import { checkLog } from '@linli/core/transparency/check-log';
import { leafOf, leafTypes } from '@linli/core/transparency/leaf';
import { LogProblem } from '@linli/core/transparency/log-problem';
import { sameHash } from '@linli/core/transparency/merkle-tree';
import { readOpening } from '@linli/core/transparency/read-opening';
import { tileFiles } from '@linli/core/transparency/tile-files';
import { openByPolicy } from '@linli/core/transparency/witnessed-checkpoint';
import { BookCheck } from './check-books';
import { type Command, UsageError } from './command';
import { findPolicy } from './find-policy';
import { openLogSource, readText } from './log-source';

/** For auditors: `linli export-openings` gives them the content behind the private entries. */
export const verifyOpenings: Command = {
  name: 'export',
  usage: '<openings.jsonl> <log> [--policy=<file> | --key=<key>]',
  summary: 'Compares an auditor’s export with the log and recomputes every account in it.',
  async run(call) {
    const [file, place] = call.words;
    if (!file || !place) throw new UsageError('Name the export and the log it belongs to.');
    const source = openLogSource(place);
    const policy = await findPolicy(call, source);
    const note = await readText(source, 'checkpoint');
    if (note === undefined) throw new UsageError(`${place} has no checkpoint.`);
    const checkpoint = openByPolicy(note, policy);
    const leaves = new Map<number, Uint8Array>();
    const books = new BookCheck();
    for await (const { index, opening } of readOpenings(file)) {
      leaves.set(index, leafOf(opening));
      if (opening.type === leafTypes.transfer) books.add(index, opening);
    }
    let closed = 0;
    await checkLog(checkpoint, tileFiles(source.read), (index, entry) => {
      const leaf = leaves.get(index);
      if (leaf && !sameHash(leaf, entry)) throw new LogProblem('opening_differs', { index });
      if (!leaf && entry[1] === leafTypes.transfer) closed += 1;
      leaves.delete(index);
    });
    const [later] = leaves.keys();
    if (later !== undefined) throw new LogProblem('not_included', { index: later });
    call.print(`good   ${books.transfers} transfers are what the log says; ${closed} stay closed`);
    for (const line of books.finish()) call.print(line);
  },
};

async function* readOpenings(file: string) {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: 1_000 });
  for await (const line of lines) {
    const { index, ...rest } = JSON.parse(line) as Record<string, Json>;
    const opening = readOpening(rest);
    if (!opening) throw new LogProblem('malformed_opening', { index: Number(index) });
    yield { index: Number(index), opening };
  }
}
