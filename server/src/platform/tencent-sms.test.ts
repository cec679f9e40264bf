import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createLog } from './log';
import { readSettings } from './settings';
import type { SmsSender } from './sms-sender';
import { createTencentSms } from './tencent-sms';

/** Speaks the documented protocol of the provider (TC3-HMAC-SHA256, SendSms) on this machine. */
interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

const SECRET_KEY = 'double-secret-key';
let received: Received[] = [];
let answer: (response: ServerResponse) => void;
let server: Server;
let sender: SmsSender;
const logged: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const environment = {
    LINLI_SMS: 'tencent',
    LINLI_SMS_TENCENT_SECRET_ID: 'double-id',
    LINLI_SMS_TENCENT_SECRET_KEY: SECRET_KEY,
    LINLI_SMS_TENCENT_APP_ID: '1400006666',
    LINLI_SMS_TENCENT_SIGN: '槐安里社区',
    LINLI_SMS_TENCENT_TEMPLATE: '449739',
    LINLI_SMS_TENCENT_ENDPOINT: `http://127.0.0.1:${port}`,
  };
  const { tencentSms } = readSettings(environment, '0.0.0-test');
  if (!tencentSms) throw new Error('The settings ask for Tencent');
  const log = createLog('error', { write: (line: string) => void logged.push(line) });
  sender = createTencentSms(tencentSms, log);
});
afterAll(() => server.close());
beforeEach(() => {
  received = [];
  logged.length = 0;
});

function answerWith(status: number, body: object): void {
  answer = (response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ Response: { RequestId: 'double', ...body } }));
  };
}

it('asks the provider to send the approved template, signed', async () => {
  answerWith(200, { SendStatusSet: [{ Code: 'Ok', Message: 'send success' }] });
  await sender.sendSignInCode('13800001111', '042917', 5);
  const [request] = received;
  expect(JSON.parse(request?.body ?? '')).toEqual({
    PhoneNumberSet: ['+8613800001111'],
    SmsSdkAppId: '1400006666',
    SignName: '槐安里社区',
    TemplateId: '449739',
    TemplateParamSet: ['042917', '5'],
  });
  expect(request?.headers['x-tc-action']).toBe('SendSms');
  expect(request?.headers['x-tc-version']).toBe('2021-01-11');
  expect(request?.headers['x-tc-region']).toBe('ap-guangzhou');
  expect(request?.headers.authorization).toBe(expectedAuthorization(request as Received));
});

it.each([
  ['refuses the number', 200, { SendStatusSet: [{ Code: 'LimitExceeded.PhoneNumberDailyLimit' }] }],
  ['refuses the key', 200, { Error: { Code: 'AuthFailure.SignatureFailure', Message: 'no' } }],
  ['answers nothing', 200, {}],
  ['is broken', 500, {}],
])('fails when the provider %s, and logs it without phone and code', async (_, status, body) => {
  answerWith(status, body);
  await expect(sender.sendSignInCode('13800001111', '042917', 5)).rejects.toThrow();
  expect(logged).toHaveLength(1);
  expect(logged[0]).toContain('A sign-in code was not sent');
  expect(logged[0]).not.toMatch(/13800001111|042917|double-secret-key/);
});

it('fails when the provider is out of reach', async () => {
  answer = (response) => response.destroy();
  await expect(sender.sendSignInCode('13800001111', '042917', 5)).rejects.toThrow();
});

/** The signature as the provider's documents describe it, worked out once more. */
function expectedAuthorization({ headers, body }: Received): string {
  const timestamp = String(headers['x-tc-timestamp']);
  const date = new Date(Number(timestamp) * 1000).toISOString().slice(0, 10);
  const scope = /Credential=double-id\/([^,]+),/.exec(headers.authorization ?? '')?.[1] ?? '';
  const [, service = ''] = scope.split('/');
  const host = String(headers.host).replace(/:\d+$/, '');
  const canonical = [
    'POST',
    '/',
    '',
    `content-type:${headers['content-type']}\nhost:${host}\n`,
    'content-type;host',
    sha256(body),
  ].join('\n');
  const toSign = [
    'TC3-HMAC-SHA256',
    timestamp,
    `${date}/${service}/tc3_request`,
    sha256(canonical),
  ].join('\n');
  const key = ['tc3_request', service, date].reduceRight<Buffer | string>(
    (before, part) => createHmac('sha256', before).update(part).digest(),
    `TC3${SECRET_KEY}`,
  );
  const signature = createHmac('sha256', key).update(toSign).digest('hex');
  return (
    `TC3-HMAC-SHA256 Credential=double-id/${date}/${service}/tc3_request, ` +
    `SignedHeaders=content-type;host, Signature=${signature}`
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
