import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from './refuse';

/** What a browser may do with our pages: run our own scripts, show our own pictures, no more. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(self), microphone=(), geolocation=(self)',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

export function writeSecurityHeaders(reply: FastifyReply, https: boolean): void {
  reply.headers(securityHeaders);
  if (https) reply.header('strict-transport-security', 'max-age=31536000');
}

export interface SessionCookie {
  /** The token of the request, from the header or the cookie; '' without one. */
  tokenOf(request: FastifyRequest): string;
  write(reply: FastifyReply, token: string | null, maxAgeMs: number): void;
}

/** On https the cookie carries the __Host- prefix: no other host or path can set or read it. */
export function sessionCookie(https: boolean): SessionCookie {
  const name = https ? '__Host-linli_session' : 'linli_session';
  return {
    tokenOf(request) {
      const { authorization } = request.headers;
      if (authorization?.startsWith('Bearer ')) return authorization.slice(7).trim();
      const token = request.cookies[name] ?? '';
      if (token && request.method !== 'GET') refuseForeignPage(request);
      return token;
    },
    write(reply, token, maxAgeMs) {
      reply.setCookie(name, token ?? '', {
        path: '/',
        httpOnly: true,
        secure: https,
        sameSite: 'lax',
        maxAge: token === null ? 0 : Math.floor(maxAgeMs / 1000),
      });
    },
  };
}

/** Another site's form or script cannot set this header without our consent (CORS is off). */
function refuseForeignPage(request: FastifyRequest): void {
  if (request.headers['x-linli'] !== '1') throw refuse('access/missing_header');
}
