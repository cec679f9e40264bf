import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';

/**
 * A chain of one node on this machine, of the London rules, seen through a door that writes down
 * what is asked and can be shut.
 */
export interface LocalChain {
  readonly rpc: string;
  readonly chainId: number;
  /** Keys of accounts that have money. */
  readonly keys: readonly Uint8Array[];
  /** What was asked through the door. */
  readonly asked: string[];
  /** What the door does with the next questions. */
  door: 'open' | 'shut' | 'swallows_answers_to_sending';
  /** Takes up what was sent; until then it waits, as on every chain. */
  mine(): Promise<unknown>;
  /** Asks the node itself, past the door. */
  ask(method: string, ...params: readonly unknown[]): Promise<unknown>;
  close(): Promise<void>;
}

export async function startLocalChain(): Promise<LocalChain> {
  const chainId = 4_242;
  const node = spawn(anvil, [
    ...['--port', '0', '--hardfork', 'london', '--chain-id', String(chainId)],
    ...['--no-mining', '--accounts', '2', '--mnemonic', MNEMONIC],
  ]);
  const address = await listening(node);
  const chain = { chainId, keys, asked: [] as string[], door: 'open' as LocalChain['door'] };
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString();
    const { method } = JSON.parse(body) as { method: string };
    chain.asked.push(method);
    if (chain.door === 'shut') return response.destroy();
    const answer = await post(address, body);
    const swallows = chain.door === 'swallows_answers_to_sending';
    if (swallows && method === 'eth_sendRawTransaction') return response.destroy();
    return response.setHeader('content-type', 'application/json').end(answer);
  });
  const port = await listenOn(server);
  const ask = async (method: string, ...params: readonly unknown[]): Promise<unknown> => {
    const answer = await post(address, JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }));
    return (JSON.parse(answer) as { result: unknown }).result;
  };
  return Object.assign(chain, {
    rpc: `http://127.0.0.1:${port}`,
    mine: () => ask('evm_mine'),
    ask,
    async close() {
      server.closeAllConnections();
      server.close();
      const ended = new Promise((resolve) => node.once('close', resolve));
      node.kill('SIGKILL');
      await ended;
    },
  });
}

/** The public test accounts every such node knows. */
const MNEMONIC = 'test test test test test test test test test test test junk';
const keys = [
  'ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80',
  '59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d',
].map((key) => Buffer.from(key, 'hex'));

/** The program itself, which npm brings in a package a platform. */
const system = `${platform()}-${arch() === 'x64' ? 'amd64' : arch()}`;
const anvil = createRequire(import.meta.url).resolve(
  `@foundry-rs/anvil-${system}/bin/anvil${platform() === 'win32' ? '.exe' : ''}`,
);

function listening(node: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    node.stdout?.on('data', (text) => {
      said += text;
      const found = /Listening on (\S+)/.exec(said)?.[1];
      if (found) resolve(`http://${found}`);
    });
    node.once('error', reject);
    node.once('close', () => reject(new Error(`The local chain ended: ${said}`)));
  });
}

function listenOn(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

async function post(address: string, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(address, { method: 'POST', headers, body })).text();
}
