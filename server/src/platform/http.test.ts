import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  communityId,
  findProbeActors,
  writeProbe,
  writeProbeCommunities,
} from '../testing/probe-operations';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { verb } from './route';

let app: TestApp;
let faces: string;

beforeAll(async () => {
  faces = await mkdtemp(join(tmpdir(), 'linli-faces-'));
  await mkdir(join(faces, 'resident/assets'), { recursive: true });
  await writeFile(join(faces, 'secret.txt'), 'outside of every face');
  await writeFile(join(faces, 'resident/index.html'), '<p>page</p>');
  await writeFile(join(faces, 'resident/assets/main-abcd1234.js'), 'plain');
  await writeFile(join(faces, 'resident/assets/main-abcd1234.js.br'), 'packed');
  app = await startTestApp({
    findActors: findProbeActors,
    routes: [
      verb(writeProbe, async ({ client }, { body }) => ({
        text: body.text === 'ip' ? client.ip : body.text,
        times: 1,
      })),
    ],
    trustProxy: true,
    facesDirectory: faces,
  });
  await writeProbeCommunities(app.owner);
});
afterAll(async () => {
  await app.close();
  await rm(faces, { recursive: true });
});

const url = `/api/communities/${communityId}/probes`;
const payload = () => ({ requestId: randomUUID(), text: 'x' });

describe('http', () => {
  it('believes the proxy who the client is, and not what the client said before', async () => {
    const answer = await app.http.inject({
      method: 'POST',
      url,
      payload: { requestId: randomUUID(), text: 'ip' },
      headers: { authorization: 'Bearer resident', 'x-forwarded-for': '1.2.3.4, 5.6.7.8' },
    });
    expect(answer.json()).toMatchObject({ text: '5.6.7.8' });
  });

  it('sends headers that keep foreign scripts and frames out', async () => {
    const { headers } = await app.http.inject('/resident/');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'x-frame-options': 'DENY',
    });
  });

  it('asks changing requests by cookie for the header no other site can send', async () => {
    const cookies = { linli_session: 'resident' };
    const without = await app.http.inject({ method: 'POST', url, payload: payload(), cookies });
    expect([without.statusCode, without.json().error.code]).toEqual([403, 'access/missing_header']);
    const headers = { 'x-linli': '1' };
    const withIt = await app.http.inject({
      method: 'POST',
      url,
      payload: payload(),
      cookies,
      headers,
    });
    expect(withIt.statusCode).toBe(200);
  });

  it.each([
    ['broken JSON', '{"a":', 'application/json', 400],
    ['a form', 'a=b', 'application/x-www-form-urlencoded', 400],
    ['too much', JSON.stringify({ text: 'x'.repeat(1_100_000) }), 'application/json', 413],
    ['a poisoned prototype', '{"__proto__": {"a": 1}}', 'application/json', 400],
  ])('refuses %s in words', async (_what, body, type, status) => {
    const answer = await app.http.inject({
      method: 'POST',
      url,
      body,
      headers: { 'content-type': type, authorization: 'Bearer resident' },
    });
    expect(answer.statusCode).toBe(status);
    expect(answer.json().error).toMatchObject({ zh: expect.any(String), en: expect.any(String) });
  });

  it('answers for operators', async () => {
    expect((await app.http.inject('/healthz')).json()).toEqual({ status: 'alive' });
    expect((await app.http.inject('/readyz')).json()).toEqual({ status: 'ready' });
    expect((await app.http.inject('/metrics')).body).toContain('linli_http_request_seconds');
    const far = await app.http.inject({ url: '/metrics', remoteAddress: '192.0.2.7' });
    expect(far.statusCode).toBe(403);
  });
});

describe('faces', () => {
  it('give hashed files packed and for a year, pages fresh', async () => {
    const file = await app.http.inject({
      url: '/resident/assets/main-abcd1234.js',
      headers: { 'accept-encoding': 'gzip, br' },
    });
    expect(file.body).toBe('packed');
    expect(file.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const page = await app.http.inject('/resident/history/2026');
    expect([page.body, page.headers['cache-control']]).toEqual(['<p>page</p>', 'no-cache']);
    const headers = { 'if-none-match': String(page.headers.etag) };
    expect((await app.http.inject({ url: '/resident/', headers })).statusCode).toBe(304);
    expect((await app.http.inject('/')).headers.location).toBe('/resident/');
  });

  it.each([
    '/resident/../secret.txt',
    '/resident/%2e%2e/secret.txt',
    '/resident/..%2fsecret.txt',
    '/resident/assets/%00.js',
    '/resident/missing.js',
    '/resident/%E0%A4%A',
  ])('never leave their folder: %s', async (path) => {
    const answer = await app.http.inject(path);
    expect(answer.body).not.toContain('outside');
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
  });
});
