import { describe, expect, it } from 'vitest';
import { createLog, redactText } from './log';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  let text = '';
  const log = createLog('debug', {
    write: (line) => {
      text += line;
    },
  });
  write(log);
  return text;
}

describe('log', () => {
  it('hides phones, tokens and codes wherever they stand', () => {
    const text = logged((log) => {
      log.info({ phone: '13800138000', inner: { token: 'abcdef' } }, 'sign-in of 138 0013 8000');
      log.warn({ header: 'Bearer abc.def', cookie: 'linli_session=xyz' }, 'M1.ABCDEFGH12345');
      log.error({ error: new Error('row (13912345678, postgres://u:pw@h/d)') }, '+8613700001111');
    });
    for (const secret of ['13800138000', '138 0013 8000', 'abcdef', 'abc.def', 'xyz', 'M1.ABC']) {
      expect(text).not.toContain(secret);
    }
    expect(text).not.toMatch(/13912345678|13700001111|:pw@/);
  });

  it('keeps ids, times and amounts', () => {
    const line = '{"id":"01981c2e-1380-7138-8001-138001380011","time":"2026-03-10T01:00:00.000Z"}';
    expect(redactText(line)).toBe(line);
    expect(redactText('durationMs 12.3 amount 138000')).toBe('durationMs 12.3 amount 138000');
  });

  it('leaves the row values of database errors out', () => {
    const error = Object.assign(new Error('duplicate key'), { code: '23505', detail: '(周桂兰)' });
    const text = logged((log) => log.error({ error }, 'broke'));
    expect(text).toContain('23505');
    expect(text).not.toContain('周桂兰');
  });
});
