import {
  listSignIns,
  requestSignInCode,
  revokeSignIn,
  signOut,
  switchPerson,
  verifySignInCode,
  whoAmI,
} from '@linli/contract/identity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aCommunity, aResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let communityId: string;
const nothing = { params: {}, query: {}, body: {} };

beforeAll(async () => {
  app = await startTestApp();
  communityId = await aCommunity(app);
});
afterAll(() => app.close());

let last = 0;
function freshPhone(): string {
  last += 1;
  // Each test comes from an hour of its own, so that the limit of the address is not met.
  app.clock.advanceMs(3_700_000);
  return `1370000${String(last).padStart(4, '0')}`;
}

function ask(phone: string) {
  return app.call(requestSignInCode, { params: {}, query: {}, body: { phone } });
}

function askRefused(phone: string) {
  return app.refusal(requestSignInCode, { body: { phone } });
}

async function askedCode(phone: string): Promise<string> {
  await ask(phone);
  const code = app.sms.lastCode(phone);
  if (!code) throw new Error('No code was sent');
  return code;
}

function verify(phone: string, code: string) {
  return app.call(verifySignInCode, { params: {}, query: {}, body: { phone, code } });
}

function verifyRefused(phone: string, code: string) {
  return app.refusal(verifySignInCode, { body: { phone, code } });
}

function otherThan(code: string): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, '0');
}

async function signIn(phone: string) {
  return verify(phone, await askedCode(phone));
}

describe('a code', () => {
  it('goes to the phone, is not told in the answer and not kept in the clear', async () => {
    const phone = freshPhone();
    expect(await ask(phone)).toEqual({ retryAfterSeconds: 60, validSeconds: 300 });
    const code = app.sms.lastCode(phone);
    expect(code).toMatch(/^\d{6}$/);
    const row = await app.owner.row<{ text: string }>(sql`
      select row_to_json(c)::text as text from sign_in_code c order by sent_at desc limit 1`);
    expect(row?.text).not.toContain(code);
    expect(row?.text).not.toContain(phone);
  });

  it('is asked for in any spelling of a mobile number, and of nothing else', async () => {
    const phone = freshPhone();
    await ask(`+86 ${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}`);
    expect(app.sms.lastCode(phone)).toMatch(/^\d{6}$/);
    for (const wrong of ['12345', '010-88886666', '1390000000x', '999']) {
      expect((await askRefused(wrong)).code).toBe('sign_in/phone_invalid');
    }
    expect((await app.refusal(requestSignInCode, { body: {} })).code).toBe('request/invalid');
  });

  it('comes at most every 60 seconds', async () => {
    const phone = freshPhone();
    await ask(phone);
    app.clock.advanceMs(20_000);
    const refusal = await askRefused(phone);
    expect(refusal).toMatchObject({ status: 429, code: 'sign_in/too_soon' });
    expect(refusal.details).toEqual({ retryAfterSeconds: 40 });
    app.clock.advanceMs(40_000);
    await ask(phone);
  });

  it('comes at most 5 times an hour and 10 times a day', async () => {
    const phone = freshPhone();
    const askFive = async () => {
      for (let count = 0; count < 5; count += 1) {
        await ask(phone);
        app.clock.advanceMs(61_000);
      }
    };
    await askFive();
    expect((await askRefused(phone)).code).toBe('sign_in/too_many_codes');
    app.clock.advanceMs(3_600_000);
    await askFive();
    app.clock.advanceMs(3_600_000);
    expect((await askRefused(phone)).code).toBe('sign_in/too_many_codes');
    app.clock.advanceMs(24 * 3_600_000);
    await ask(phone);
  });

  it('comes at most 20 times an hour to one address', async () => {
    const phones = Array.from({ length: 21 }, (_, index) => 13_600_000_000 + index).map(String);
    app.clock.advanceMs(3_700_000);
    for (const phone of phones.slice(0, 20)) await ask(phone);
    const refusal = await askRefused(phones[20] as string);
    expect(refusal).toMatchObject({ status: 429, code: 'request/too_many' });
    expect(refusal.details).toEqual({ retryAfterSeconds: 3600 });
  });

  it('is counted also when twenty requests come at once', async () => {
    const phone = freshPhone();
    const before = app.sms.messages.length;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => app.send(requestSignInCode, { body: { phone } })),
    );
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect(app.sms.messages.length - before).toBe(1);
  });

  it('that could not be sent is told', async () => {
    const phone = freshPhone();
    const send = app.sms.sendSignInCode;
    app.sms.sendSignInCode = () => Promise.reject(new Error('provider is down'));
    const refusal = await askRefused(phone);
    app.sms.sendSignInCode = send;
    expect(refusal).toMatchObject({ status: 503, code: 'sign_in/sms_failed' });
  });
});

describe('signing in', () => {
  it('opens once for a code; the token is kept only as a hash', async () => {
    const phone = freshPhone();
    const code = await askedCode(phone);
    const { token, me } = await verify(phone, code);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(me).toMatchObject({ memberships: [], secondFactor: 'not_needed' });
    expect((await verifyRefused(phone, code)).code).toBe('sign_in/code_void');
    const rows = await app.owner.rows<{ text: string }>(sql`
      select row_to_json(s)::text as text from auth_session s`);
    expect(rows.some((row) => row.text.includes(token))).toBe(false);
  });

  it('sets a cookie that scripts cannot read', async () => {
    const phone = freshPhone();
    const code = await askedCode(phone);
    const answer = await app.send(verifySignInCode, { body: { phone, code } });
    expect(String(answer.headers['set-cookie'])).toMatch(/linli_session=.*HttpOnly.*SameSite=Lax/);
  });

  it('voids a code after five wrong tries', async () => {
    const phone = freshPhone();
    const code = await askedCode(phone);
    for (const triesLeft of [4, 3, 2, 1]) {
      const refusal = await verifyRefused(phone, otherThan(code));
      expect(refusal).toMatchObject({ code: 'sign_in/code_wrong', details: { triesLeft } });
    }
    expect((await verifyRefused(phone, otherThan(code))).code).toBe('sign_in/code_void');
    expect((await verifyRefused(phone, code)).code).toBe('sign_in/code_void');
  });

  it('gives forty parallel guesses five tries together', async () => {
    const phone = freshPhone();
    const code = await askedCode(phone);
    const guesses = await Promise.all(
      Array.from({ length: 40 }, () => verifyRefused(phone, otherThan(code))),
    );
    expect(guesses.filter((one) => one.code === 'sign_in/code_wrong')).toHaveLength(4);
    expect((await verifyRefused(phone, code)).code).toBe('sign_in/code_void');
  });

  it('lets one of twenty parallel uses of the right code in', async () => {
    const phone = freshPhone();
    const code = await askedCode(phone);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => app.send(verifySignInCode, { body: { phone, code } })),
    );
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
  });

  it('refuses a code that is old, of another phone, or replaced by a newer one', async () => {
    const phone = freshPhone();
    const old = await askedCode(phone);
    app.clock.advanceMs(300_001);
    expect((await verifyRefused(phone, old)).code).toBe('sign_in/code_void');
    const first = await askedCode(phone);
    app.clock.advanceMs(61_000);
    const second = await askedCode(phone);
    const other = freshPhone();
    await ask(other);
    expect((await verifyRefused(other, second)).code).toBe('sign_in/code_wrong');
    if (first !== second) {
      app.clock.advanceMs(-3_700_000);
      expect((await verifyRefused(phone, first)).code).toBe('sign_in/code_wrong');
      await verify(phone, second);
      app.clock.advanceMs(3_700_000);
    }
  });

  it('answers an unknown phone like a known one without a code', async () => {
    const phone = freshPhone();
    await signIn(phone);
    expect(await verifyRefused(phone, '000000')).toEqual(
      await verifyRefused(freshPhone(), '000000'),
    );
  });
});

describe('a sign-in', () => {
  it('knows the person, their family and their places', async () => {
    const phone = freshPhone();
    const name = '欧阳·菲';
    await aResident(app, communityId, { name, phone, roles: ['organizer'] });
    await aResident(app, communityId, { name: '𠮷野龑', phone });
    const { token } = await signIn(phone);
    const me = await app.call(whoAmI, nothing, { token });
    expect(me.family.map((one) => one.name).sort()).toEqual([name, '𠮷野龑'].sort());
    expect(me.memberships).toHaveLength(1);
    expect(me.person.name).toBe(name);
    expect(me.memberships[0]).toMatchObject({ communityId, roles: ['resident', 'organizer'] });
  });

  it('acts for a family member of the same phone only', async () => {
    const phone = freshPhone();
    const first = await aResident(app, communityId, { name: '甲', phone, roles: ['committee'] });
    const second = await aResident(app, communityId, { name: '乙', phone });
    const stranger = await aResident(app, communityId, { name: '丙' });
    const caller = { token: first.token };
    const body = { personId: second.personId };
    const me = await app.call(switchPerson, { params: {}, query: {}, body }, caller);
    expect(me.person.name).toBe('乙');
    expect(me.secondFactor).toBe('not_needed');
    const back = { params: {}, query: {}, body: { personId: first.personId } };
    expect((await app.call(switchPerson, back, caller)).secondFactor).toBe('to_enrol');
    expect((await app.call(whoAmI, nothing, caller)).secondFactor).toBe('to_enrol');
    const wrong = { body: { personId: stranger.personId } };
    expect((await app.refusal(switchPerson, wrong, caller)).code).toBe('sign_in/person_unknown');
    expect((await app.refusal(switchPerson, wrong)).code).toBe('access/not_signed_in');
  });

  it('ends at once by signing out, and from another device of the phone', async () => {
    const phone = freshPhone();
    const first = await signIn(phone);
    app.clock.advanceMs(61_000);
    const second = await signIn(phone);
    const list = await app.call(listSignIns, nothing, second);
    expect(list.signIns.map((one) => one.current).sort()).toEqual([false, true]);
    const other = list.signIns.find((one) => !one.current);
    const params = { signInId: other?.id ?? '' };
    const stranger = await signIn(freshPhone());
    expect((await app.refusal(revokeSignIn, { params }, stranger)).code).toBe('request/not_found');
    await app.call(revokeSignIn, { params, query: {}, body: {} }, second);
    expect((await app.refusal(whoAmI, {}, first)).status).toBe(401);
    await app.call(signOut, nothing, second);
    expect((await app.refusal(whoAmI, {}, second)).code).toBe('access/not_signed_in');
    for (const operation of [listSignIns, signOut, whoAmI]) {
      expect((await app.refusal(operation, {})).code).toBe('access/not_signed_in');
    }
    expect((await app.refusal(revokeSignIn, { params })).code).toBe('access/not_signed_in');
  });

  it('lasts 90 days from its last use', async () => {
    const { token } = await signIn(freshPhone());
    for (let round = 0; round < 3; round += 1) {
      app.clock.advanceMs(89 * 86_400_000);
      await app.call(whoAmI, nothing, { token });
      await expect
        .poll(async () => (await app.call(listSignIns, nothing, { token })).signIns[0]?.lastSeenAt)
        .toBe(app.clock.now().toISOString());
    }
    app.clock.advanceMs(91 * 86_400_000);
    expect((await app.refusal(whoAmI, {}, { token })).status).toBe(401);
  });

  it('is not written on every request', async () => {
    const { token } = await signIn(freshPhone());
    const created = (await app.call(listSignIns, nothing, { token })).signIns[0]?.lastSeenAt;
    app.clock.advanceMs(240_000);
    await app.call(whoAmI, nothing, { token });
    const { signIns } = await app.call(listSignIns, nothing, { token });
    expect(signIns[0]?.lastSeenAt).toBe(created);
  });
});
