import { openByPolicy } from '@linli/core/transparency/witnessed-checkpoint';
import { type Command, UsageError } from './command';
import { findPolicy } from './find-policy';
import { openLogSource, readText } from './log-source';
import { ChainProblem, readAnchors, readChainId } from './read-chain';
import { refuseShrunk } from './refuse-shrunk';

export const verifyAnchor: Command = {
  name: 'anchor',
  usage: '<log> --rpc=<node> --contract=<0x…> [--chain=<id>] [--policy=<file> | --key=<key>]',
  summary: 'Compares every anchor that a chain holds of a log with the tiles of the log.',
  async run(call) {
    const [place] = call.words;
    const [rpc, address] = [call.option('rpc'), call.option('contract')];
    if (!place || !rpc || !address) throw new UsageError('Name the log, a node and the contract.');
    const source = openLogSource(place);
    const policy = await findPolicy(call, source);
    const note = await readText(source, 'checkpoint');
    if (note === undefined) throw new UsageError(`${place} has no checkpoint.`);
    const checkpoint = openByPolicy(note, policy);
    call.print(`good   checkpoint of ${checkpoint.origin}: ${checkpoint.size} entries`);
    const contract = { rpc, address };
    const chainId = await readChainId(contract);
    const wanted = call.option('chain');
    if (wanted !== undefined && Number(wanted) !== chainId) {
      throw new ChainProblem(`the node is of chain ${chainId}, not ${wanted}`);
    }
    let newest: number | undefined;
    let count = 0;
    for await (const anchor of readAnchors(contract, checkpoint.origin)) {
      await refuseShrunk(source, anchor, checkpoint);
      call.print(`good   ${anchor.size} entries since block ${anchor.block}`);
      newest ??= anchor.size;
      count += 1;
    }
    if (newest === undefined) throw new ChainProblem('the contract knows no log of this name');
    call.print(`good   chain ${chainId}: the log begins with each of its ${count} anchors`);
    const after = checkpoint.size - newest;
    if (after > 0) call.print(`CARE   the ${after} entries after that are not on the chain yet`);
  },
};
