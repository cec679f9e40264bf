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
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL must begin with postgres:\/\//],
    [{ LINLI_PROT: '8080' }, /^LINLI_PROT is not a setting of Linli/],
  ])('stops with one sentence: %j', (environment, sentence) => {
    expect(() => readSettings(environment, '1.0.0')).toThrow(sentence);
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
