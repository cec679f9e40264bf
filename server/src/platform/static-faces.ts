import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** The four faces as built by the web workspace: one folder and one page each. */
const faces = ['resident', 'field', 'board', 'committee'] as const;

/**
 * Serves the built faces. Names with a content hash are kept for a year; pages and workers are
 * asked for every time. A path without a file is a place inside the face: it gets the face's page.
 */
export function serveFaces(http: FastifyInstance, directory: string): void {
  http.get('/', (_request, reply) => reply.redirect('/resident/', 302));
  for (const face of faces) {
    http.get(`/${face}`, (_request, reply) => reply.redirect(`/${face}/`, 302));
    http.get(`/${face}/*`, (request, reply) => sendFace(directory, face, request, reply));
  }
  http.get('/favicon.ico', (_request, reply) => reply.code(204).send());
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
  '.map': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

async function sendFace(
  directory: string,
  face: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const path = pathOf(request);
  const wanted = path.endsWith('/') ? undefined : fileBelow(directory, face, path);
  if (wanted && (await isFile(wanted))) return sendFile(wanted, request, reply);
  if (extname(path)) return notFound(reply);
  const page = join(directory, face, 'index.html');
  if (await isFile(page)) return sendFile(page, request, reply);
  return reply.code(404).type('text/plain; charset=utf-8').send(`The face ${face} is not built.`);
}

async function sendFile(
  file: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const found = await stat(file);
  const tag = `"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`;
  reply
    .type(contentTypes[extname(file)] ?? 'application/octet-stream')
    .header('cache-control', isHashed(file) ? 'public, max-age=31536000, immutable' : 'no-cache')
    .header('etag', tag)
    .header('vary', 'accept-encoding');
  if (request.headers['if-none-match'] === tag) return reply.code(304).send();
  const compressed = await compressedFile(file, request.headers['accept-encoding'] ?? '');
  if (compressed) {
    reply.header('content-encoding', compressed.encoding);
    return reply.send(createReadStream(compressed.file));
  }
  if (found.size < 64_000) return reply.send(await readFile(file));
  return reply.send(createReadStream(file));
}

async function compressedFile(
  file: string,
  accepted: string,
): Promise<{ file: string; encoding: string } | undefined> {
  for (const { name, ending } of encodings) {
    if (accepted.includes(name) && (await isFile(file + ending))) {
      return { file: file + ending, encoding: name };
    }
  }
  return undefined;
}

/** Vite puts eight characters of hash before the ending. */
function isHashed(file: string): boolean {
  return /[-.][\w-]{8,}\.\w+$/.test(file) && file.includes(`${sep}assets${sep}`);
}

function pathOf(request: FastifyRequest): string {
  const path = request.url.split('?', 1)[0] ?? '/';
  try {
    return decodeURIComponent(path);
  } catch {
    return '/';
  }
}

/** `path` begins with the face, and must stay inside it. */
function fileBelow(directory: string, face: string, path: string): string | undefined {
  if (path.includes('\0')) return undefined;
  const file = normalize(join(directory, path));
  return file.startsWith(join(directory, face) + sep) ? file : undefined;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

function notFound(reply: FastifyReply): FastifyReply {
  return reply.code(404).type('text/plain; charset=utf-8').send('Not found.');
}
