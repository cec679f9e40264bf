import { describe, expect, it } from 'vitest';
import { createIds } from './ids';
import { createSecrets } from './secrets';

const secrets = createSecrets(Buffer.alloc(32, 1));
const others = createSecrets(Buffer.alloc(32, 2));

describe('secrets', () => {
  it('seals text so that only the same key opens it, differently each time', () => {
    const sealed = secrets.encrypt('13800138000');
    expect(secrets.decrypt(sealed)).toBe('13800138000');
    expect(secrets.encrypt('13800138000').equals(sealed)).toBe(false);
    expect(() => others.decrypt(sealed)).toThrow();
  });

  it('notices a changed byte', () => {
    const sealed = secrets.encrypt('𠮷·周桂兰');
    sealed[14] = (sealed[14] ?? 0) ^ 1;
    expect(() => secrets.decrypt(sealed)).toThrow();
  });

  it('finds the same text again, by purpose and by key', () => {
    const found = secrets.lookup('phone', '13800138000');
    expect(found.equals(secrets.lookup('phone', '13800138000'))).toBe(true);
    expect(found.equals(secrets.lookup('code', '13800138000'))).toBe(false);
    expect(found.equals(others.lookup('phone', '13800138000'))).toBe(false);
  });

  it('makes digits of the asked length, zeros in front included', () => {
    expect(secrets.digits(6)).toMatch(/^\d{6}$/);
    expect(new Set(Array.from({ length: 50 }, () => secrets.token())).size).toBe(50);
  });
});

describe('ids', () => {
  it('are UUIDv7 and only ever grow, also when the clock stands or goes back', () => {
    const times = [1_000, 1_000, 1_000, 900, 1_001];
    const ids = createIds(() => times.shift() ?? 1_001);
    const made = Array.from({ length: 10_000 }, () => ids.next());
    expect(made[0]).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect([...made].sort()).toEqual(made);
    expect(new Set(made).size).toBe(made.length);
  });
});
