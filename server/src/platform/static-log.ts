import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';

export interface PublishedLog {
  /** The folder the log is published in. */
  readonly directory: string;
  /** The folder with the built verifier: a program and a page to take along. */
  readonly verifierDirectory: string;
}

/**
 * The files of the public log under /log/. Whoever checks it may do so from any page, so other
 * origins may read them. What can never change is kept for a year, what grows for seconds.
 */
export function serveLog(http: FastifyInstance, log: PublishedLog): void {
  http.get<{ Params: { '*': string } }>('/log/*', async ({ params: { '*': path } }, reply) => {
    const kind = kinds.find(({ pattern }) => pattern.test(path));
    const folder = kind?.fromVerifier ? log.verifierDirectory : log.directory;
    const file = join(folder, path);
    reply
      .header('access-control-allow-origin', '*')
      .header('cross-origin-resource-policy', 'cross-origin');
    if (!kind || !(await isFile(file))) return notFound(reply);
    if (kind.fromVerifier) reply.header('content-disposition', `attachment; filename="${path}"`);
    return reply.type(kind.type).header('cache-control', kind.caching).send(createReadStream(file));
  });
}

const UNCHANGING = 'public, max-age=31536000, immutable';
const GROWING = 'public, max-age=2';

interface FileKind {
  readonly pattern: RegExp;
  readonly type: string;
  readonly caching: string;
  readonly fromVerifier?: true;
}

/** Everything there is; no other name reaches the disk. */
const kinds: readonly FileKind[] = [
  {
    pattern: /^(checkpoint|witnessed-checkpoint|policy\.txt)$/,
    type: 'text/plain; charset=utf-8',
    caching: GROWING,
  },
  {
    pattern: /^tile\/(entries|\d{1,2})\/(x\d{3}\/)*\d{3}(\.p\/\d{1,3})?$/,
    type: 'application/octet-stream',
    caching: UNCHANGING,
  },
  {
    pattern: /^open\/\d{1,15}\.json$/,
    type: 'application/json; charset=utf-8',
    caching: UNCHANGING,
  },
  {
    pattern: /^verify\.html$/,
    type: 'text/html; charset=utf-8',
    caching: 'no-cache',
    fromVerifier: true,
  },
  {
    pattern: /^linli-verify\.mjs$/,
    type: 'text/javascript; charset=utf-8',
    caching: 'no-cache',
    fromVerifier: true,
  },
];

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

function notFound(reply: FastifyReply): FastifyReply {
  return reply
    .code(404)
    .header('cache-control', 'no-store')
    .type('text/plain; charset=utf-8')
    .send('Not found.');
}
