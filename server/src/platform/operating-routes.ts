import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Database } from './database';
import type { Metrics } from './metrics';
import { sql } from './sql';

export interface OperatingParts {
  readonly database: Database;
  readonly metrics: Metrics;
  readonly metricsToken: string | null;
  /** False from the moment the server is asked to stop. */
  readonly accepting: () => boolean;
}

/** What operators and their machines ask: alive, ready, and the figures. */
export function serveOperatingRoutes(http: FastifyInstance, parts: OperatingParts): void {
  http.get('/healthz', (_request, reply) => reply.send({ status: 'alive' }));

  http.get('/readyz', async (_request, reply) => {
    if (!parts.accepting()) return reply.code(503).send({ status: 'stopping' });
    try {
      await parts.database.row(sql`select 1 as ready`);
      return await reply.send({ status: 'ready' });
    } catch {
      return reply.code(503).send({ status: 'database unreachable' });
    }
  });

  http.get('/metrics', async (request, reply) => {
    if (!mayReadMetrics(request, parts.metricsToken)) return reply.code(403).send('Not allowed.');
    return reply
      .type(parts.metrics.registry.contentType)
      .send(await parts.metrics.registry.metrics());
  });
}

function mayReadMetrics(request: FastifyRequest, token: string | null): boolean {
  if (token === null) {
    return isThisMachine(request.socket.remoteAddress) && !request.headers['x-forwarded-for'];
  }
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function isThisMachine(address: string | undefined): boolean {
  return address === undefined || /^(::ffff:)?127\.|^::1$/.test(address);
}
