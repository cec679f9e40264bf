import { describe, expect, it } from 'vitest';
import { readSettings } from './settings';
import { settingsDocument } from './settings-document';

describe('readSettings', () => {
  it('needs nothing: the embedded database, a demo, port 8080', () => {
    const settings = readSettings({}, '1.0.0');
    expect(settings).toMatchObject({ port: 8080, databaseUrl: null, trustProxy: false });
    expect(settings.public).toMatchObject({ demo: true, secondFactor: 'offered' });
  });

  it('makes no demo in a database of yours and asks staff for a second factor', () => {
    const settings = readSettings({ DATABASE_URL: 'postgres://a@b/c' }, '1.0.0');
    expect(settings.public).toMatchObject({ demo: false, secondFactor: 'required' });
  });

  it.each([
    [{ LINLI_PORT: '80800' }, 'LINLI_PORT must be a whole number from 0 to 65535, not "80800".'],
    [{ LINLI_PORT: '8o8o' }, 'LINLI_PORT must be a whole number from 0 to 65535, not "8o8o".'],
    [{ LINLI_SMS: 'pigeon' }, 'LINLI_SMS must be one of console, tencent, not "pigeon".'],
    [{ LINLI_SMS: 'tencent' }, 'LINLI_SMS_TENCENT_SECRET_ID is needed when LINLI_SMS is tencent.'],
    [{ LINLI_PUBLIC_URL: 'linli.cn' }, /^LINLI_PUBLIC_URL must be an http or https address/],
    [{ LINLI_ANCHOR_RPC: 'ws://node:8546' }, /^LINLI_ANCHOR_RPC must be an http or https address/],
    [{ LINLI_ANCHOR_RPC: 'http://node' }, /LINLI_ANCHOR_KEY_FILE are needed together/],
    [{ LINLI_ANCHOR_CONTRACT: `0x${'ab'.repeat(20)}` }, /LINLI_ANCHOR_CHAIN .* needed together/],
    [{ LINLI_ANCHOR_CONTRACT: '0xabc' }, /^LINLI_ANCHOR_CONTRACT must be 0x and 40 hex digits/],
    [{ LINLI_ANCHOR_CHAIN: '0' }, /^LINLI_ANCHOR_CHAIN must be a whole number from 1/],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL must begin with postgres:\/\//],
    [{ LINLI_PROT: '8080' }, /^LINLI_PROT is not a setting of Linli/],
  ])('stops with one sentence: %j', (environment, sentence) => {
    expect(() => readSettings(environment, '1.0.0')).toThrow(sentence);
  });

  it('anchors nothing unless it is told where, by which account and on which chain', () => {
    expect(readSettings({ LINLI_ANCHOR_HOURS: '6' }, '1.0.0').anchor).toBeNull();
    const environment = {
      LINLI_ANCHOR_RPC: 'http://node:8545/key',
      LINLI_ANCHOR_CHAIN: '4242',
      LINLI_ANCHOR_KEY_FILE: '/keys/anchor.key',
      LINLI_ANCHOR_CONTRACT: `0x${'AB'.repeat(20)}`,
    };
    expect(readSettings(environment, '1.0.0').anchor).toEqual({
      ...{ rpc: 'http://node:8545/key', chainId: 4242, keyFile: '/keys/anchor.key', hours: 24 },
      contract: `0x${'ab'.repeat(20)}`,
    });
  });

  it('never repeats a wrong secret', () => {
    expect(() => readSettings({ LINLI_SECRET: 'hunter2' }, '1.0.0')).toThrow(/64 hex digits/);
    expect(() => readSettings({ LINLI_SECRET: 'hunter2' }, '1.0.0')).not.toThrow(/hunter2/);
  });

  it('is what docs/operating/settings.md says', async () => {
    const file = '../../../docs/operating/settings.md';
    await expect(settingsDocument()).toMatchFileSnapshot(file);
  });
});
