import { createHash } from 'node:crypto';
import type { Checkpoint } from '@linli/core/transparency/checkpoint';
import type { Hash } from '@linli/core/transparency/merkle-tree';
import type { Address, Hex } from 'viem';
import compiled from './log-anchor.generated.json';

/** The chain on which checkpoints are anchored, and the account that pays for it. */
export interface AnchorPlace {
  readonly rpc: string;
  readonly chainId: number;
  /** Null until `linli log-anchor --deploy` has made one. */
  readonly contract: string | null;
  /** Of an account that sends nothing else: its next number is what makes a repeat harmless. */
  readonly key: Uint8Array;
  readonly hours: number;
}

export interface ChainAnchor {
  readonly size: number;
  readonly root: Hash;
  readonly block: number;
}

export interface AnchorEvent extends ChainAnchor {
  readonly transaction: string;
  readonly anchoredAt: Date;
  /** Where the anchor before stands; 0 for the first. */
  readonly previousBlock: number;
}

export interface AnchorChain {
  readonly account: string;
  /** How far the chain knows this log. */
  findLatest(origin: string): Promise<ChainAnchor | undefined>;
  /** What was anchored in one block. */
  listEvents(origin: string, block: number): Promise<AnchorEvent[]>;
  /** Sends it and waits for nobody: the next look at the chain shows whether it arrived. */
  send(checkpoint: Checkpoint, proof: readonly Hash[]): Promise<void>;
  /** Makes the contract; gives the transaction. */
  deploy(): Promise<string>;
  /** Undefined as long as the transaction waits. */
  findDeployed(transaction: string): Promise<string | undefined>;
}

/** What an operator can do something about; never with the address, which may hold a password. */
export class AnchorTrouble extends Error {
  override readonly name = 'AnchorTrouble';
}

export const logAnchorSignatures = [
  'function anchor(bytes32 origin, uint64 size, bytes32 root, bytes32[] proof)',
  'function latest(bytes32) view returns (uint64 size, uint64 blockNumber, bytes32 root)',
  'function owner() view returns (address)',
  'event Anchored(bytes32 indexed origin, uint64 indexed size, bytes32 root, uint64 previousBlock)',
  'error NotOwner()',
  'error Smaller(uint64 known)',
  'error Forked(uint64 known)',
] as const;

const ANSWER_MS = 10_000;

/**
 * Speaks to a node with nothing but eth_* and legacy transactions, which also the chains of
 * consortia understand. The library is loaded only where a chain is set up.
 */
export async function openAnchorChain(place: AnchorPlace): Promise<AnchorChain> {
  const viem = await import('viem');
  const { privateKeyToAccount } = await import('viem/accounts');
  const account = privateKeyToAccount(viem.toHex(place.key));
  const transport = viem.http(place.rpc, { timeout: ANSWER_MS, retryCount: 0 });
  const client = viem.createPublicClient({ transport });
  const abi = viem.parseAbi(logAnchorSignatures);
  const contract = (place.contract ?? viem.zeroAddress) as Address;
  await withoutAddress(() => client.getChainId()).then((chainId) => {
    if (chainId === place.chainId) return;
    throw new AnchorTrouble(`The node is of chain ${chainId}, not ${place.chainId}.`);
  });

  /** By its number only one transaction can ever arrive, however often it is made again. */
  async function send(data: Hex, gas: bigint, to?: Address): Promise<Hex> {
    const [nonce, gasPrice] = await Promise.all([
      client.getTransactionCount({ address: account.address, blockTag: 'latest' }),
      client.getGasPrice(),
    ]);
    const { chainId } = place;
    const serializedTransaction = await account.signTransaction({
      ...{ type: 'legacy', chainId, nonce, gasPrice, gas, data },
      ...(to ? { to } : {}),
    });
    return client.sendRawTransaction({ serializedTransaction });
  }

  return {
    account: account.address,
    findLatest: (origin) =>
      withoutAddress(async () => {
        const [size, block, root] = await client.readContract({
          ...{ address: contract, abi, functionName: 'latest', args: [originHash(origin)] },
        });
        if (size === 0n) return undefined;
        return { size: Number(size), block: Number(block), root: viem.toBytes(root) };
      }),
    listEvents: (origin, block) =>
      withoutAddress(async () => {
        const [{ timestamp }, events] = await Promise.all([
          client.getBlock({ blockNumber: BigInt(block) }),
          client.getContractEvents({
            ...{ address: contract, abi, eventName: 'Anchored', strict: true },
            ...{ args: { origin: originHash(origin) } },
            ...{ fromBlock: BigInt(block), toBlock: BigInt(block) },
          }),
        ]);
        return events.map(({ args, transactionHash }) => ({
          size: Number(args.size),
          root: viem.toBytes(args.root),
          block,
          transaction: transactionHash,
          anchoredAt: new Date(Number(timestamp) * 1000),
          previousBlock: Number(args.previousBlock),
        }));
      }),
    send: ({ origin, size, root }, proof) =>
      withoutAddress(async () => {
        const hashes = proof.map((hash) => viem.toHex(hash));
        const call = {
          ...{ abi, functionName: 'anchor' as const },
          args: [originHash(origin), BigInt(size), viem.toHex(root), hashes] as const,
        };
        const from = { address: contract, account: account.address };
        const gas = await client.estimateContractGas({ ...call, ...from });
        await send(viem.encodeFunctionData(call), gas, contract);
      }),
    deploy: () =>
      withoutAddress(async () => {
        const data = compiled.bytecode as Hex;
        return send(data, await client.estimateGas({ account: account.address, data }));
      }),
    findDeployed: (hash) =>
      withoutAddress(async () => {
        const receipt = await client
          .getTransactionReceipt({ hash: hash as Hex })
          .catch((error: Error) => {
            if (error instanceof viem.TransactionReceiptNotFoundError) return undefined;
            throw error;
          });
        return receipt?.contractAddress?.toLowerCase();
      }),
  };
}

/** As logs are named where they are not to be told (c2sp.org/tlog-witness does it the same way). */
function originHash(origin: string): Hex {
  return `0x${createHash('sha256').update(origin).digest('hex')}`;
}

/** The library puts the address of the node into its messages. */
async function withoutAddress<Result>(work: () => Promise<Result>): Promise<Result> {
  const { BaseError, ContractFunctionRevertedError } = await import('viem');
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    const reverted = error.walk((cause) => cause instanceof ContractFunctionRevertedError);
    const refusal = reverted instanceof ContractFunctionRevertedError ? reverted.data : undefined;
    if (refusal) {
      const known = refusal.args?.map((size) => ` at ${size} entries`).join('') ?? '';
      throw new AnchorTrouble(`The contract refuses: ${refusal.errorName}${known}.`);
    }
    const said = error.details?.startsWith('fetch failed') ? '' : error.details;
    throw new AnchorTrouble([error.shortMessage, said].filter(Boolean).join(' '));
  }
}
