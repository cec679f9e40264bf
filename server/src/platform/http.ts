import { createHash } from 'node:crypto';
import cookie from '@fastify/cookie';
import type { ErrorCode } from '@linli/contract/errors';
import { actingForHeader } from '@linli/core/people/acting-header';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type onRequestAsyncHookHandler,
} from 'fastify';
import { answerError } from './http-errors';
import { type SessionCookie, sessionCookie, writeSecurityHeaders } from './http-security';
import { LiveStreams } from './live-stream';
import { serveOperatingRoutes } from './operating-routes';
import type { FileAnswer, PersonActor, StreamAnswer } from './operation-context';
import { type OperationValidation, operationValidation } from './operation-validation';
import { refuse } from './refuse';
import type { Route, VerbRoute } from './route';
import { createBatchRunner } from './run-batch';
import { admitCall, type Call, type OperationParts, runOperation } from './run-operation';
import { serveFaces } from './static-faces';
import { type PublishedLog, serveLog } from './static-log';

export interface HttpOptions {
  readonly parts: OperationParts;
  readonly routes: readonly Route[];
  readonly openApi: () => object;
  /** Folder of the built faces; undefined serves the API alone. */
  readonly facesDirectory?: string;
  readonly publishedLog?: PublishedLog;
  readonly trustProxy: boolean;
  readonly metricsToken: string | null;
  readonly streams?: LiveStreams;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** SHA-256 of the body's bytes, where a signature stands for it; else ''. */
    bodyHash: string;
  }
  interface FastifyContextConfig {
    signed?: boolean;
  }
}

const JSON_LIMIT_BYTES = 1024 * 1024;

/** The web server: every operation of the table, the faces, and what operators ask. */
export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const { parts } = options;
  const https = parts.settings.publicUrl?.startsWith('https:') ?? false;
  const cookies = sessionCookie(https);
  const streams = options.streams ?? new LiveStreams();
  parts.metrics.watchStreams(() => streams.count);
  let accepting = true;
  const http = Fastify({
    // One proxy: what it was told by the client itself is not believed.
    trustProxy: options.trustProxy && ((_address, hop) => hop === 0),
    bodyLimit: JSON_LIMIT_BYTES,
    genReqId: () => parts.ids.next(),
    forceCloseConnections: 'idle',
    requestTimeout: 60_000,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 200 },
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
  });
  await http.register(cookie);
  readBodies(http);
  observe(http, parts, https);
  http.setErrorHandler((error, request, reply) =>
    answerError(error, request, reply, parts.log, parts.metrics),
  );
  http.setNotFoundHandler((request, reply) =>
    answerError(refuse('request/not_found'), request, reply, parts.log, parts.metrics),
  );
  http.addHook('preClose', () => {
    accepting = false;
    streams.closeAll();
  });
  serveOperatingRoutes(http, { ...parts, ...options, accepting: () => accepting });
  http.get('/api/openapi.json', (_request, reply) => reply.send(options.openApi()));
  for (const route of options.routes) serveRoute(http, parts, route, cookies, streams);
  if (options.facesDirectory) serveFaces(http, options.facesDirectory);
  if (options.publishedLog) serveLog(http, options.publishedLog);
  return http;
}

/** An empty JSON body counts as none; uploads arrive as bytes. */
function readBodies(http: FastifyInstance): void {
  http.decorateRequest('bodyHash', '');
  const parseJson = http.getDefaultJsonParser('error', 'error');
  http.removeContentTypeParser(['application/json', 'text/plain']);
  http.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (request.routeOptions.config.signed) {
      request.bodyHash = createHash('sha256').update(body).digest('hex');
    }
    if (body === '') done(null, undefined);
    else parseJson(request, body as string, done);
  });
  http.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_r, body, done) =>
    done(null, body),
  );
}

function observe(http: FastifyInstance, parts: OperationParts, https: boolean): void {
  http.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    writeSecurityHeaders(reply, https);
  });
  http.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    parts.metrics.observeRequest(route, request.method, reply.statusCode, reply.elapsedTime / 1000);
    const facts = {
      requestId: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      durationMs: Math.round(reply.elapsedTime * 10) / 10,
    };
    if (reply.statusCode >= 500) parts.log.error(facts, 'request');
    else if (route.startsWith('/api/')) parts.log.info(facts, 'request');
    else parts.log.debug(facts, 'request');
  });
}

function serveRoute(
  http: FastifyInstance,
  parts: OperationParts,
  route: Route,
  cookies: SessionCookie,
  streams: LiveStreams,
): void {
  const { operation } = route;
  const validation = operationValidation(operation);
  const answer =
    route.kind === 'batch'
      ? answerBatch(parts, route, validation)
      : answerVerb(parts, route, validation, streams);
  http.route({
    method: operation.method,
    url: operation.path,
    exposeHeadRoute: false,
    ...(operation.bodyLimitBytes ? { bodyLimit: operation.bodyLimitBytes } : {}),
    ...(route.kind === 'batch' ? { onRequest: limitAtOnce(route.load.atOnceMax) } : {}),
    config: { signed: operation.access === 'device' },
    ...(operation.tooLarge ? { errorHandler: sayTooLarge(parts, operation.tooLarge) } : {}),
    handler: (request, reply) => answer(callOf(request, reply, cookies), reply),
  });
}

/** Turned away before the body is read, so that load never becomes memory. */
function limitAtOnce(max: number): onRequestAsyncHookHandler {
  let atWork = 0;
  return async (_request, reply) => {
    if (atWork >= max) throw refuse('request/too_many', { retryAfterSeconds: RETRY_SECONDS });
    atWork += 1;
    reply.raw.once('close', () => {
      atWork -= 1;
    });
  };
}

const RETRY_SECONDS = 2;

/** A body over the limit is refused before anything of ours has seen it. */
function sayTooLarge(parts: OperationParts, code: ErrorCode) {
  return (error: Error, request: FastifyRequest, reply: FastifyReply) => {
    const tooLarge = (error as FastifyError).code === 'FST_ERR_CTP_BODY_TOO_LARGE';
    answerError(tooLarge ? refuse(code) : error, request, reply, parts.log, parts.metrics);
  };
}

type Answer = (call: Call, reply: FastifyReply) => Promise<FastifyReply>;

function answerBatch(
  parts: OperationParts,
  route: Extract<Route, { kind: 'batch' }>,
  validation: OperationValidation,
): Answer {
  const run = createBatchRunner(parts, route, validation);
  return async (call, reply) => {
    const admitted = await admitCall(parts, route, validation, call);
    return sendJson(reply, validation.write(await run(admitted, call.httpRequestId)));
  };
}

function answerVerb(
  parts: OperationParts,
  route: VerbRoute,
  validation: OperationValidation,
  streams: LiveStreams,
): Answer {
  return async (call, reply) => {
    const { output, actor, communityId } = await runOperation(parts, route, validation, call);
    if (route.operation.answer === 'file') return sendFile(reply, output as FileAnswer);
    if (route.operation.answer !== 'stream') return sendJson(reply, validation.write(output));
    if (actor.kind !== 'person' || communityId === null) throw refuse('access/not_signed_in');
    const { hears } = output as StreamAnswer;
    const stillAllowed = async (): Promise<boolean> => {
      const now = parts.clock.now();
      const again = await parts.authenticate(call.client.token, communityId, now);
      return again.kind === 'person' && rightsOf(again) === rightsOf(actor);
    };
    const stream = streams.begin(actor.authSessionId, reply, stillAllowed);
    const unsubscribe = parts.live.subscribe(communityId, {
      event: (event) => {
        if (hears(event)) stream.event(event);
      },
      refresh: () => stream.refresh(),
    });
    reply.raw.on('close', unsubscribe);
    return reply;
  };
}

/** What a stream was opened with; when it changes, the page comes back and is asked anew. */
function rightsOf({ personId, residentId, roles }: PersonActor): string {
  return [personId, residentId, ...[...roles].sort()].join();
}

function callOf(request: FastifyRequest, reply: FastifyReply, cookies: SessionCookie): Call {
  return {
    params: request.params,
    query: request.query,
    body: request.body,
    client: {
      ip: request.ip,
      userAgent: request.headers['user-agent'] ?? '',
      actingFor: String(request.headers[actingForHeader] ?? ''),
      token: cookies.tokenOf(request),
    },
    signature: {
      sentAt: headerOf(request, 'linli-sent-at'),
      value: headerOf(request, 'linli-signature'),
      bodyHash: request.bodyHash,
    },
    httpRequestId: request.id,
    setSessionCookie: (token, maxAgeMs) => cookies.write(reply, token, maxAgeMs),
  };
}

function headerOf(request: FastifyRequest, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}

function sendJson(reply: FastifyReply, text: string): FastifyReply {
  return reply
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(text);
}

async function sendFile(reply: FastifyReply, file: FileAnswer): Promise<FastifyReply> {
  const name = encodeURIComponent(file.fileName);
  const body = typeof file.body === 'function' ? await file.body() : file.body;
  if (body === undefined) throw refuse('request/not_found');
  const way = file.inline ? 'inline' : 'attachment';
  return reply
    .header('cache-control', 'no-store')
    .header('content-disposition', `${way}; filename*=UTF-8''${name}`)
    .type(file.contentType)
    .send(body);
}
