import { type ErrorCode, errors, errorText } from '@linli/contract/errors';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from './log';
import type { Metrics } from './metrics';
import { Refusal, type RefusalDetails } from './refuse';

/** The one place where a refusal or a bug becomes an HTTP answer. */
export function answerError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  log: Log,
  metrics: Metrics,
): FastifyReply {
  const refusal = asRefusal(error);
  metrics.observeRefusal(refusal.code);
  if (refusal.code === 'server/unexpected') {
    log.error({ error, requestId: request.id }, 'A request broke');
  } else if (refusal.code === 'server/busy') {
    // A deadlock is told from a full pool by the state alone.
    log.warn({ state: (error as { code?: string }).code, requestId: request.id }, 'Busy');
  }
  const retryAfter = refusal.details?.retryAfterSeconds;
  if (typeof retryAfter === 'number') reply.header('retry-after', Math.ceil(retryAfter));
  return reply
    .code(errors[refusal.code].status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ error: describe(refusal, request.id) }));
}

function describe(refusal: Refusal, requestId: string): object {
  const words = wordsOf(refusal.details);
  return {
    code: refusal.code,
    zh: errorText(refusal.code, 'zh', words),
    en: errorText(refusal.code, 'en', words),
    details: refusal.details,
    requestId,
  };
}

function wordsOf(details: RefusalDetails = {}): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(details).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  );
}

/** Database troubles a person can do something about: wait and try again. */
const busyStates = new Set(['40001', '40P01', '53300', '55P03', '57014', '57P01', '57P03']);

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (!(error instanceof Error)) return new Refusal('server/unexpected');
  const { code, statusCode } = error as FastifyError;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new Refusal('request/too_large');
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return new Refusal(statusCode === 404 ? 'request/not_found' : 'request/invalid');
  }
  if (busyStates.has(code) || isLostConnection(error)) return new Refusal('server/busy');
  return new Refusal('server/unexpected' satisfies ErrorCode);
}

function isLostConnection(error: Error): boolean {
  return /ECONNREFUSED|ECONNRESET|Connection terminated|timeout exceeded when/.test(error.message);
}
