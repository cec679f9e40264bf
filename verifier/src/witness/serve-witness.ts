import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readPolicy } from '@linli/core/transparency/policy';
import { keyOfSeed, keyTypes, writeVerifierKey } from '@linli/core/transparency/verifier-key';
import { type Call, type Command, UsageError } from '../command';
import { answerLog, showKnown, type WitnessAnswer, type WitnessParts } from './answer-log';
import { KnownCheckpoints } from './known-checkpoints';

export const witness: Command = {
  name: 'witness',
  usage: '--name=<name> --key=<file> --policy=<file> --state=<folder> [--port=7380] [--host=…]',
  summary: 'Serves a witness: it signs checkpoints that continue the ones it signed before.',
  async run(call) {
    const name = need(call, 'name');
    const seed = await readSeed(need(call, 'key'));
    const { logs } = readPolicy(await readFile(need(call, 'policy'), 'utf8'));
    const parts: WitnessParts = {
      name,
      seed,
      logs: logs.map(({ key }) => key),
      known: new KnownCheckpoints(need(call, 'state')),
      now: () => Math.floor(Date.now() / 1000),
    };
    const server = createServer((request, response) => void handle(parts, request, response));
    const port = Number(call.option('port') ?? 7380);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, call.option('host') ?? '0.0.0.0', resolve);
    });
    const address = server.address();
    call.print(`witness ${writeVerifierKey(keyOfSeed(name, keyTypes.witness, seed))}`);
    call.print(`ready on port ${typeof address === 'object' ? address?.port : port}`);
    await call.stopped;
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeIdleConnections();
    });
  },
};

/** A checkpoint with 63 hashes and many signatures is far below this. */
const BODY_MAX_BYTES = 128 * 1024;

async function handle(
  parts: WitnessParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const { status, type, body } = await answer(parts, request);
    response.writeHead(status, { 'content-type': type }).end(body);
  } catch (error) {
    process.stderr.write(`${error}\n`);
    response.writeHead(500, { 'content-type': 'text/plain' }).end('The witness broke.\n');
  }
}

async function answer(parts: WitnessParts, request: IncomingMessage): Promise<WitnessAnswer> {
  const path = request.url?.split('?', 1)[0] ?? '/';
  const known = /^\/([0-9a-f]{64})\/checkpoint$/.exec(path)?.[1];
  if (request.method === 'GET' && known) return showKnown(parts, known);
  if (path !== '/add-checkpoint') return plain(404, 'Not found.\n');
  if (request.method !== 'POST') return plain(405, 'Only POST.\n');
  const body = await readBody(request);
  return body === undefined ? plain(413, 'Too large.\n') : answerLog(parts, body);
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > BODY_MAX_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function plain(status: number, body: string): WitnessAnswer {
  return { status, type: 'text/plain; charset=utf-8', body };
}

async function readSeed(file: string): Promise<Uint8Array> {
  const text = (await readFile(file, 'utf8')).trim();
  if (!/^[0-9a-f]{64}$/i.test(text)) throw new UsageError(`${file} must hold 64 hex digits.`);
  return Buffer.from(text, 'hex');
}

function need(call: Call, name: string): string {
  const value = call.option(name);
  if (!value) throw new UsageError(`Say --${name}=…`);
  return value;
}
