import { readFile } from 'node:fs/promises';
import { type Checkpoint, readCheckpoint } from '@linli/core/transparency/checkpoint';
import { goldenLog, goldenOpening } from '@linli/core/transparency/golden-log';
import type { Opening } from '@linli/core/transparency/leaf';
import type { Hash } from '@linli/core/transparency/merkle-tree';
import { proveConsistency } from '@linli/core/transparency/prove';
import { tilePath } from '@linli/core/transparency/tiles';
import solc from 'solc';
import { type Abi, type AbiParameter, parseAbi } from 'viem';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalChain, startLocalChain } from '../../testing/local-chain';
import { type AnchorChain, logAnchorSignatures, openAnchorChain } from './anchor-chain';

const FILE = 'log-anchor.sol';

describe('the checked-in contract', () => {
  it('is what its source compiles to (vitest -u writes it anew)', async () => {
    const compiled = await compile();
    const text = `${JSON.stringify(compiled, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('log-anchor.generated.json');
    expect(signaturesOf(compiled.abi)).toEqual(signaturesOf(parseAbi(logAnchorSignatures)));
  });
});

describe('the contract on a chain', () => {
  let local: LocalChain;
  let chain: AnchorChain;
  let contract: string;
  let origin: string;
  let turn = 0;

  beforeAll(async () => {
    local = await startLocalChain();
    chain = await openedBy(0, null);
    const transaction = await chain.deploy();
    expect(await chain.findDeployed(transaction)).toBeUndefined();
    await local.mine();
    contract = (await chain.findDeployed(transaction)) ?? '';
    chain = await openedBy(0, contract);
  });
  afterAll(() => local.close());

  function openedBy(account: number, known: string | null): Promise<AnchorChain> {
    const { rpc, chainId, keys } = local;
    const key = keys[account] ?? new Uint8Array(32);
    return openAnchorChain({ rpc, chainId, contract: known, key, hours: 24 });
  }

  /** As an operator would send it who has forgotten nothing since `from`. */
  async function send(size: number, from: number, opening = goldenOpening): Promise<void> {
    await chain.send(at(size, opening), await proofOf(from, size, opening));
    await local.mine();
  }

  function at(size: number, opening = goldenOpening): Checkpoint {
    return { ...readCheckpoint(goldenLog(size, opening).checkpoint), origin };
  }

  async function anchored(size: number): Promise<void> {
    origin = `test-${turn++}.example`;
    await send(size, 0);
    expect((await chain.findLatest(origin))?.size).toBe(size);
  }

  it('follows a log from size to size, each proved, and knows where each stands', async () => {
    origin = 'grows.example';
    expect(await chain.findLatest(origin)).toBeUndefined();
    const sizes = [1, 2, 3, 4, 7, 8, 9, 100, 128, 255, 256, 257, 511, 600];
    const seen: { size: number; block: number }[] = [];
    for (const [place, size] of sizes.entries()) {
      await send(size, sizes[place - 1] ?? 0);
      const latest = await chain.findLatest(origin);
      expect(latest).toMatchObject({ size, root: new Uint8Array(at(size).root) });
      const [event] = await chain.listEvents(origin, latest?.block ?? 0);
      expect(event).toMatchObject({ size, previousBlock: seen.at(-1)?.block ?? 0 });
      seen.push({ size, block: latest?.block ?? 0 });
    }
  });

  it('takes every pair of small sizes, and none from another tree', async () => {
    for (let older = 1; older <= 9; older += 1) {
      for (let newer = older + 1; newer <= 10; newer += 1) {
        origin = `pair-${older}-${newer}.example`;
        await send(older, 0);
        const proof = await proofOf(older, newer);
        const other = { ...at(newer), root: new Uint8Array(32).fill(7) };
        await expect(chain.send(other, proof)).rejects.toThrow(`Forked at ${older} entries`);
        await send(newer, older);
        expect((await chain.findLatest(origin))?.size).toBe(newer);
      }
    }
  }, 60_000);

  it('changes nothing when the same is sent again', async () => {
    await anchored(300);
    const before = await chain.findLatest(origin);
    await chain.send(at(300), []);
    await local.mine();
    expect(await chain.findLatest(origin)).toEqual(before);
  });

  it.each<[string, string, () => Promise<void>]>([
    ['a smaller size', 'Smaller at 300 entries', () => send(299, 0)],
    [
      'the same size with another root',
      'Forked',
      async () => chain.send(at(300, forkedOpening), []),
    ],
    ['a larger size of a forked tree', 'Forked', () => send(600, 300, forkedOpening)],
    ['a larger size without a proof', 'Forked', async () => chain.send(at(600), [])],
    [
      'a proof with a bit turned',
      'Forked',
      async () => chain.send(at(600), (await proofOf(300, 600)).map(turnBitOfFirst)),
    ],
    [
      'a proof that is cut short',
      'Forked',
      async () => chain.send(at(600), (await proofOf(300, 600)).slice(0, -1)),
    ],
    [
      'a proof with something more',
      'Forked',
      async () => chain.send(at(600), [...(await proofOf(300, 600)), new Uint8Array(32)]),
    ],
    [
      'whoever is not its owner',
      'NotOwner',
      async () => {
        const other = await openedBy(1, contract);
        await other.send(at(600), await proofOf(300, 600));
      },
    ],
  ])('refuses %s', async (_what, refusal, attempt) => {
    await anchored(300);
    const before = await chain.findLatest(origin);
    await expect(attempt()).rejects.toThrow(`The contract refuses: ${refusal}`);
    expect(await chain.findLatest(origin)).toEqual(before);
  });
});

function forkedOpening(index: number): Opening {
  return goldenOpening(index === 40 ? 9_999 : index);
}

function proofOf(older: number, newer: number, opening = goldenOpening): Promise<Hash[]> {
  const { files } = goldenLog(newer, opening);
  return proveConsistency(older, newer, async (tile) => files.get(tilePath(tile)));
}

function turnBitOfFirst(hash: Hash, place: number): Hash {
  return place === 0 ? hash.map((byte, at) => (at === 5 ? byte ^ 1 : byte)) : hash;
}

/** What the program and the chain must agree on: names, types and their order. */
function signaturesOf(abi: Abi): string[] {
  return abi
    .map((item) => {
      const { type, name, inputs, outputs } = { name: '', inputs: [], outputs: [], ...item };
      return `${type} ${name}(${inputs.map(wordsOf)}) ${outputs.map(wordsOf)}`;
    })
    .sort();
}

function wordsOf(parameter: AbiParameter): string {
  const { type, name, indexed } = { name: '', indexed: false, ...parameter };
  return `${type}${indexed ? ' indexed' : ''} ${name}`;
}

interface Compiled {
  readonly compiler: string;
  readonly evmVersion: string;
  readonly abi: Abi;
  readonly bytecode: string;
}

async function compile(): Promise<Compiled> {
  const content = await readFile(new URL(FILE, import.meta.url), 'utf8');
  const settings = {
    evmVersion: 'london',
    optimizer: { enabled: true, runs: 200 },
    // Without the hash of the source, so that a comment changes no byte.
    metadata: { appendCBOR: false, bytecodeHash: 'none' },
    outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object'] } },
  };
  const sources = { [FILE]: { content } };
  const output = JSON.parse(
    solc.compile(JSON.stringify({ language: 'Solidity', sources, settings })),
  );
  expect(output.errors ?? []).toEqual([]);
  const { abi, evm } = output.contracts[FILE].LogAnchor;
  return {
    compiler: solc.version(),
    evmVersion: settings.evmVersion,
    abi,
    bytecode: `0x${evm.bytecode.object}`,
  };
}
