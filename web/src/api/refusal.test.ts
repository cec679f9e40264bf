import { describe, expect, it } from 'vitest';
import { ApiRefusal, errorOf, NetworkLost, wordsOf } from './refusal';

describe('errorOf', () => {
  it('reads our own words', () => {
    const error = errorOf(409, {
      error: { code: 'mall/out_of_stock', zh: '本月换完了', en: 'Gone for now', requestId: 'r1' },
    });
    expect(error).toBeInstanceOf(ApiRefusal);
    expect(error).toMatchObject({ code: 'mall/out_of_stock', requestId: 'r1', status: 409 });
    expect(wordsOf(error)).toBe('本月换完了');
  });

  it('takes a gateway’s own page for nobody answering', () => {
    expect(errorOf(502, '<html>Bad gateway</html>')).toBeInstanceOf(NetworkLost);
    expect(errorOf(504, undefined)).toBeInstanceOf(NetworkLost);
  });

  it('keeps a busy server’s own words', () => {
    const busy = errorOf(503, { error: { code: 'server/busy', zh: '太忙', en: 'Busy' } });
    expect(busy).toMatchObject({ code: 'server/busy', status: 503 });
  });

  it('has words for anything', () => {
    expect(wordsOf(errorOf(418, null))).toMatch(/居委会/);
    expect(wordsOf(new Error('bug'))).toMatch(/居委会/);
  });
});
