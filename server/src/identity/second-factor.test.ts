import { switchPerson, whoAmI } from '@linli/contract/identity';
import { listResidents } from '@linli/contract/residents';
import {
  confirmPasskey,
  confirmTotp,
  provePasskey,
  proveTotp,
  startPasskey,
  startPasskeyProof,
  startTotp,
} from '@linli/contract/second-factor';
import { generateSync } from 'otplib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aCommunity,
  anotherSignIn,
  aResident,
  type TestResident,
} from '../testing/factories/residents';
import { SoftwarePasskey } from '../testing/software-passkey';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';

let app: TestApp;
let communityId: string;
const nothing = { params: {}, query: {}, body: {} };

beforeAll(async () => {
  app = await startTestApp({ settings: { secondFactor: 'required' } });
  communityId = await aCommunity(app);
});
afterAll(() => app.close());

/** Signed in by phone code alone. */
function aMember(): Promise<TestResident> {
  return aResident(app, communityId, { roles: ['committee'], secondFactor: false });
}

function codeAt(secret: string, stepsAway = 0): string {
  const epoch = Math.floor(app.clock.now().getTime() / 1000) + stepsAway * 30;
  return generateSync({ secret, epoch });
}

async function enrol(member: Caller): Promise<string> {
  const { secret } = await app.call(startTotp, nothing, member);
  await withCode(confirmTotp, codeAt(secret), member);
  app.clock.advanceMs(30_000);
  return secret;
}

function withCode(operation: typeof proveTotp | typeof confirmTotp, code: string, who: Caller) {
  return app.call(operation, { params: {}, query: {}, body: { code } }, who);
}

function refusedCode(operation: typeof proveTotp | typeof confirmTotp, code: string, who: Caller) {
  return app.refusal(operation, { body: { code } }, who);
}

function wrong(code: string): string {
  return String((Number(code) + 7) % 1_000_000).padStart(6, '0');
}

describe('the second factor', () => {
  it('is asked of a committee member before anything of the committee', async () => {
    const member = await aMember();
    const residents = { params: { communityId }, query: {}, body: {} };
    expect((await app.refusal(listResidents, residents, member)).code).toBe(
      'access/second_factor_needed',
    );
    const before = await app.call(whoAmI, nothing, member);
    expect(before).toMatchObject({ secondFactor: 'to_enrol', secondFactorRequired: true });
    await enrol(member);
    expect(await app.call(whoAmI, nothing, member)).toMatchObject({
      secondFactor: 'proven',
      hasTotp: true,
    });
    const query = { limit: 30 };
    await app.call(listResidents, { params: { communityId }, query, body: {} }, member);
  });

  it('is not asked of a resident', async () => {
    const resident = await aResident(app, communityId, { secondFactor: false });
    expect(await app.call(whoAmI, nothing, resident)).toMatchObject({
      secondFactor: 'not_needed',
      secondFactorRequired: false,
    });
  });
});

describe('an authenticator', () => {
  it('is proven once per code, in every sign-in', async () => {
    const member = await aMember();
    const secret = await enrol(member);
    const other = await anotherSignIn(app, member.personId);
    expect((await app.call(whoAmI, nothing, other)).secondFactor).toBe('needed');
    const code = codeAt(secret);
    expect((await withCode(proveTotp, code, other)).secondFactor).toBe('proven');
    const third = await anotherSignIn(app, member.personId);
    expect((await refusedCode(proveTotp, code, third)).code).toBe('sign_in/totp_wrong');
    app.clock.advanceMs(30_000);
    await withCode(proveTotp, codeAt(secret), third);
  });

  it('lets one of ten parallel uses of a code through', async () => {
    const member = await aMember();
    const secret = await enrol(member);
    const others = await Promise.all(
      Array.from({ length: 10 }, () => anotherSignIn(app, member.personId)),
    );
    const body = { code: codeAt(secret) };
    const answers = await Promise.all(others.map((other) => app.send(proveTotp, { body }, other)));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
  });

  it('ends the sign-in after five misses, counted also when they come at once', async () => {
    const member = await aMember();
    const secret = await enrol(member);
    const other = await anotherSignIn(app, member.personId);
    const guess = wrong(codeAt(secret));
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => refusedCode(proveTotp, guess, other)),
    );
    expect(answers.filter((one) => one.code === 'sign_in/totp_wrong')).toHaveLength(4);
    expect((await app.refusal(proveTotp, { body: { code: codeAt(secret) } }, other)).code).toBe(
      'access/not_signed_in',
    );
  });

  it('cannot be added by whoever only holds the phone', async () => {
    const member = await aMember();
    await enrol(member);
    const thief = await anotherSignIn(app, member.personId);
    for (const operation of [startTotp, startPasskey]) {
      expect((await app.refusal(operation, {}, thief)).code).toBe('access/second_factor_needed');
    }
  });

  it('is not confirmed with a secret that was begun before the owner enrolled', async () => {
    const member = await aMember();
    const thief = await anotherSignIn(app, member.personId);
    const { secret } = await app.call(startTotp, nothing, thief);
    const passkey = new SoftwarePasskey();
    const { options } = await app.call(startPasskey, nothing, member);
    const answer = passkey.create(options, 'http://localhost:8080');
    await app.call(confirmPasskey, { params: {}, query: {}, body: { answer } }, member);
    expect((await refusedCode(confirmTotp, codeAt(secret), thief)).code).toBe(
      'access/second_factor_needed',
    );
  });

  it('is not guessed anew after another of the family proved theirs', async () => {
    const phone = '13711110001';
    const roles = ['committee'] as const;
    const options = { phone, roles, secondFactor: false };
    const owner = await aResident(app, communityId, { ...options, name: '沈敏' });
    const other = await aResident(app, communityId, { ...options, name: '沈亮' });
    const secret = await enrol(owner);
    const own = await enrol(other);
    const thief = await anotherSignIn(app, other.personId);
    const actAs = (personId: string) =>
      app.call(switchPerson, { params: {}, query: {}, body: { personId } }, thief);
    await actAs(owner.personId);
    const guess = wrong(codeAt(secret));
    for (const _ of [1, 2, 3, 4]) await refusedCode(proveTotp, guess, thief);
    await actAs(other.personId);
    await withCode(proveTotp, codeAt(own), thief);
    await actAs(owner.personId);
    expect((await refusedCode(proveTotp, guess, thief)).code).toBe('request/too_many');
  });

  it('is replaced only when the new one gave its first code', async () => {
    const member = await aMember();
    const first = await enrol(member);
    const { secret } = await app.call(startTotp, nothing, member);
    expect((await refusedCode(confirmTotp, wrong(codeAt(secret)), member)).code).toBe(
      'sign_in/totp_wrong',
    );
    const other = await anotherSignIn(app, member.personId);
    await withCode(proveTotp, codeAt(first), other);
    await withCode(confirmTotp, codeAt(secret), member);
    app.clock.advanceMs(30_000);
    const third = await anotherSignIn(app, member.personId);
    expect((await refusedCode(proveTotp, codeAt(first), third)).code).toBe('sign_in/totp_wrong');
    await withCode(proveTotp, codeAt(secret), third);
  });

  it('needs to be started, six digits and a sign-in', async () => {
    const member = await aMember();
    for (const operation of [proveTotp, confirmTotp]) {
      expect((await refusedCode(operation, '123456', member)).code).toBe(
        'sign_in/totp_not_started',
      );
      expect((await refusedCode(operation, '12345', member)).code).toBe('request/invalid');
      expect((await refusedCode(operation, '123456', {})).code).toBe('access/not_signed_in');
    }
    expect((await app.refusal(startTotp, {})).code).toBe('access/not_signed_in');
  });
});

describe('a passkey', () => {
  const origin = 'http://localhost:8080';

  async function register(member: Caller, passkey: SoftwarePasskey) {
    const { options } = await app.call(startPasskey, nothing, member);
    const answer = passkey.create(options, origin);
    const body = { answer };
    return app.call(confirmPasskey, { params: {}, query: {}, body }, member);
  }

  it('is registered and proves the second factor of another sign-in', async () => {
    const member = await aMember();
    const passkey = new SoftwarePasskey();
    expect(await register(member, passkey)).toMatchObject({
      secondFactor: 'proven',
      passkeyCount: 1,
    });
    const other = await anotherSignIn(app, member.personId);
    expect((await app.call(whoAmI, nothing, other)).secondFactor).toBe('needed');
    const { options } = await app.call(startPasskeyProof, nothing, other);
    const answer = passkey.sign(options, origin);
    const input = { params: {}, query: {}, body: { answer } };
    expect((await app.call(provePasskey, input, other)).secondFactor).toBe('proven');
    const replayed = await app.refusal(provePasskey, { body: { answer } }, other);
    expect(replayed.code).toBe('sign_in/passkey_refused');
  });

  it('is refused from another address, for another challenge and from another key', async () => {
    const member = await aMember();
    const passkey = new SoftwarePasskey();
    await register(member, passkey);
    const other = await anotherSignIn(app, member.personId);
    const prove = async (make: (options: Record<string, unknown>) => Record<string, unknown>) => {
      const { options } = await app.call(startPasskeyProof, nothing, other);
      const refusal = await app.refusal(provePasskey, { body: { answer: make(options) } }, other);
      expect(refusal.code).toBe('sign_in/passkey_refused');
    };
    await prove((options) => passkey.sign(options, 'https://linli.example.com'));
    await prove((options) => passkey.sign({ ...options, challenge: 'b3RoZXI' }, origin));
    await prove((options) => new SoftwarePasskey(passkey.credentialId).sign(options, origin));
    await prove(() => ({ id: passkey.credentialId, response: 'nonsense' }));
    await prove(() => ({}));
    expect((await app.call(whoAmI, nothing, other)).secondFactor).toBe('needed');
  });

  it('needs a start and a sign-in', async () => {
    const member = await aMember();
    const answer = new SoftwarePasskey().create({ challenge: 'YWJj' }, origin);
    for (const operation of [confirmPasskey, provePasskey]) {
      const input = { body: { answer } };
      expect((await app.refusal(operation, input, member)).code).toBe('sign_in/passkey_refused');
      expect((await app.refusal(operation, input)).code).toBe('access/not_signed_in');
      expect((await app.refusal(operation, { body: {} }, member)).code).toBe('request/invalid');
    }
    for (const operation of [startPasskey, startPasskeyProof]) {
      expect((await app.refusal(operation, {})).code).toBe('access/not_signed_in');
    }
    expect((await app.refusal(startPasskeyProof, {}, member)).code).toBe('sign_in/passkey_refused');
  });
});
