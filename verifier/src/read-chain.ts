import type { Checkpoint } from '@linli/core/transparency/checkpoint';
import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** The chain, or the node that was asked, does not hold what it should. */
export class ChainProblem extends Error {
  override readonly name = 'ChainProblem';
}

/** A contract of Linli (server/src/transparency/anchor/log-anchor.sol) and a node to ask. */
export interface AnchorContract {
  readonly rpc: string;
  readonly address: string;
}

export interface Anchor extends Checkpoint {
  readonly block: number;
}

export function readChainId(contract: AnchorContract): Promise<number> {
  return ask<string>(contract, 'eth_chainId').then(Number);
}

/**
 * Everything the chain holds of a log, the newest first: each anchor says in which block the one
 * before stands. Four words of JSON-RPC, read by hand, so that nobody else's library is believed.
 */
export async function* readAnchors(
  contract: AnchorContract,
  origin: string,
): AsyncGenerator<Anchor> {
  const name = bytesToHex(sha256(utf8ToBytes(origin)));
  const call = { to: contract.address, data: `0x${LATEST}${name}` };
  const [, newest = 0] = wordsOf(await ask<string>(contract, 'eth_call', call, 'latest'), 3).map(
    Number,
  );
  for (let block = newest; block > 0; ) {
    const here = `0x${block.toString(16)}`;
    const logs = await ask<Log[]>(contract, 'eth_getLogs', {
      ...{ address: contract.address, topics: [`0x${ANCHORED}`, `0x${name}`] },
      ...{ fromBlock: here, toBlock: here },
    });
    let before = block;
    for (const { topics, data } of logs.reverse()) {
      const [root = '', previous] = wordsOf(data, 2);
      yield { origin, size: Number(topics[2]), root: hexToBytes(root.slice(2)), block };
      before = Math.min(before, Number(previous));
    }
    if (before >= block) throw new ChainProblem(`the node lacks the anchors of block ${block}`);
    block = before;
  }
}

interface Log {
  readonly topics: readonly string[];
  readonly data: string;
}

const LATEST = keccakOf('latest(bytes32)').slice(0, 8);
const ANCHORED = keccakOf('Anchored(bytes32,uint64,bytes32,uint64)');

function keccakOf(signature: string): string {
  return bytesToHex(keccak_256(utf8ToBytes(signature)));
}

/** The 32-byte words an answer is made of, each as 0x…. */
function wordsOf(hex: string, count: number): string[] {
  const words = hex.slice(2).match(/.{64}/g) ?? [];
  if (words.length !== count) throw new ChainProblem('there is no such contract at this address');
  return words.map((word) => `0x${word}`);
}

const ANSWER_MS = 30_000;

async function ask<Result>(
  { rpc }: AnchorContract,
  method: string,
  ...params: readonly unknown[]
): Promise<Result> {
  const response = await fetch(rpc, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    signal: AbortSignal.timeout(ANSWER_MS),
  }).catch(() => undefined);
  if (!response) throw new ChainProblem('the node does not answer');
  const { result, error } = (await response.json()) as {
    result?: Result;
    error?: { message: string };
  };
  if (error || result === undefined) {
    throw new ChainProblem(`the node refuses ${method}: ${error?.message ?? response.status}`);
  }
  return result;
}
