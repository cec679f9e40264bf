import { setTimeout as sleep } from 'node:timers/promises';
import {
  type AnchorPlace,
  AnchorTrouble,
  openAnchorChain,
} from '../transparency/anchor/anchor-chain';
import { anchorLog } from '../transparency/anchor/anchor-log';
import { listAnchors } from '../transparency/anchor/list-anchors';
import { lookAtChain } from '../transparency/anchor/look-at-chain';
import { LogWouldFork } from '../transparency/guard';
import type { LogParts } from '../transparency/log-parts';
import { type Command, UsageError } from './command';
import type { Program } from './program';

export const logAnchor: Command = {
  name: 'log-anchor',
  summary:
    'Lists what of the public log is anchored on a chain; makes the contract, or anchors now.',
  usage: '[--deploy | --now]',
  async run(program, args) {
    const open = await program.open({ migrate: true });
    const { anchor } = open.logParts;
    try {
      if (!anchor) throw new UsageError('Nothing is anchored: LINLI_ANCHOR_RPC is not set.');
      if (args.includes('--deploy')) await deploy(program, anchor);
      else if (!anchor.contract) throw new UsageError('LINLI_ANCHOR_CONTRACT is not set.');
      else if (args.includes('--now')) await anchorNow(program, open.logParts, anchor);
      for (const line of await listAnchors(open.app)) program.print(line);
      return 0;
    } catch (error) {
      if (!(error instanceof AnchorTrouble || error instanceof LogWouldFork)) throw error;
      program.print(error.message);
      return 1;
    } finally {
      await open.close();
    }
  },
};

const MINED_WITHIN_S = 120;

async function deploy({ print }: Program, anchor: AnchorPlace): Promise<void> {
  const chain = await openAnchorChain(anchor);
  const transaction = await chain.deploy();
  print(`Sent by ${chain.account} in ${transaction}`);
  const contract = await untilMined(() => chain.findDeployed(transaction));
  print(`The contract is made. Set LINLI_ANCHOR_CONTRACT=${contract}`);
}

async function anchorNow({ print }: Program, parts: LogParts, anchor: AnchorPlace): Promise<void> {
  const sent = await anchorLog(parts, anchor, 'now');
  if (sent === undefined) return print('The chain knows the newest checkpoint already.');
  await untilMined(async () => {
    const { known } = await lookAtChain(parts, anchor);
    return known && known.size >= sent ? known : undefined;
  });
}

async function untilMined<Found>(find: () => Promise<Found | undefined>): Promise<Found> {
  for (let waited = 0; waited < MINED_WITHIN_S; waited += 1) {
    const found = await find();
    if (found !== undefined) return found;
    await sleep(1_000);
  }
  throw new AnchorTrouble('The chain has not taken it up yet; look again later.');
}
