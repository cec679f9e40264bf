import type { ServerResponse } from 'node:http';
import type { LiveEvent } from '@linli/contract/reports';
import type { FastifyReply } from 'fastify';
import { refuse } from './refuse';

/** Open event streams of this node, at most a few a sign-in, all closed when the server stops. */
export class LiveStreams {
  private readonly open = new Map<string, Set<LiveStream>>();

  constructor(
    private readonly streamsPerSessionMax = 6,
    private readonly heartbeatMs = 20_000,
  ) {}

  get count(): number {
    return [...this.open.values()].reduce((sum, streams) => sum + streams.size, 0);
  }

  /** Asked at every heartbeat, so that a revoked sign-in or role stops hearing. */
  begin(
    authSessionId: string,
    reply: FastifyReply,
    stillAllowed: () => Promise<boolean>,
  ): LiveStream {
    const streams = this.open.get(authSessionId) ?? new Set();
    if (streams.size >= this.streamsPerSessionMax) {
      throw refuse('request/too_many', { retryAfterSeconds: 10 });
    }
    reply.hijack();
    const response = reply.raw;
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) response.setHeader(name, value);
    }
    const stream = new LiveStream(response, this.heartbeatMs, stillAllowed);
    streams.add(stream);
    this.open.set(authSessionId, streams);
    response.on('close', () => {
      stream.end();
      streams.delete(stream);
      if (streams.size === 0) this.open.delete(authSessionId);
    });
    return stream;
  }

  closeAll(): void {
    for (const streams of this.open.values()) {
      for (const stream of streams) stream.end();
    }
  }
}

const UNREAD_BYTES_MAX = 256 * 1024;

/** One event stream as browsers' EventSource reads it. */
export class LiveStream {
  private readonly heartbeat: NodeJS.Timeout;

  constructor(
    private readonly response: ServerResponse,
    heartbeatMs: number,
    stillAllowed: () => Promise<boolean>,
  ) {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      connection: 'keep-alive',
      'x-accel-buffering': 'no',
    });
    response.write('retry: 2000\nevent: ready\ndata: {}\n\n');
    this.heartbeat = setInterval(() => {
      this.write(': still here\n\n');
      stillAllowed().then(
        (allowed) => {
          if (!allowed) this.end();
        },
        () => this.end(),
      );
    }, heartbeatMs);
  }

  event(event: LiveEvent): void {
    this.write(`data: ${JSON.stringify(event)}\n\n`);
  }

  refresh(): void {
    this.write('event: refresh\ndata: {}\n\n');
  }

  /** A page that no longer reads must not fill our memory; it reads again when it comes back. */
  private write(text: string): void {
    if (this.response.writableLength > UNREAD_BYTES_MAX) this.response.destroy();
    else this.response.write(text);
  }

  end(): void {
    clearInterval(this.heartbeat);
    if (!this.response.writableEnded) this.response.end();
  }
}
