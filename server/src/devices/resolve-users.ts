import type { deviceUser } from '@linli/contract/device-protocol';
import { readMemberCard } from '@linli/core/codes/member-card';
import {
  checkMemberCode,
  type MemberCodeCheck,
  readMemberCode,
} from '@linli/core/codes/member-code';
import type { DeviceReason } from '@linli/core/devices/outcome-words';
import { normalisePhone } from '@linli/core/people/normalise-phone';
import type { BatchContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import type { Secrets } from '../platform/secrets';
import { type CodeUse, findUsers, type UserAnswer, type UserQuestion } from './batch.queries';
import { vendorUserLookup } from './vendor-user-lookup';

export interface NamedUser {
  readonly deviceId: string;
  readonly vendor: string;
  readonly user: (typeof deviceUser)['_output'];
  /** When the machine saw them, by the server's clock. */
  readonly at: Date;
}

/** A resident; or the maker's user whom nobody has linked yet; or why it is nobody. */
export interface ResolvedUser {
  readonly residentId: string | null;
  readonly householdId: string | null;
  readonly userLookup: Buffer | null;
  readonly refusal: DeviceReason | null;
  /** To be remembered, so that this code counts at no other machine. */
  readonly codeUse: CodeUse | null;
}

/** Who used the machines, with one look at the database for all of them. */
export async function resolveUsers(
  context: Pick<BatchContext, 'tx' | 'secrets' | 'communityId'>,
  named: readonly NamedUser[],
): Promise<ResolvedUser[]> {
  if (named.length === 0) return [];
  const read = named.map((one) => readUser(context.secrets, one));
  const places = new Map<string, number>();
  const questions: UserQuestion[] = [];
  for (const { key, question } of read) {
    if (places.has(key)) continue;
    places.set(key, questions.length);
    questions.push(question);
  }
  const answers = await findUsers(context.tx, questions);
  const usedHere = new Map<string, string>();
  return named.map((one, index) => {
    const user = read[index];
    const answer = user && answers[places.get(user.key) ?? -1];
    assert(user && answer, 'every user was asked for');
    return resolve(context.communityId, one, user, answer, usedHere);
  });
}

interface ReadUser {
  /** Equal for what is looked up alike. */
  readonly key: string;
  readonly question: UserQuestion;
  readonly check: MemberCodeCheck | null;
  readonly unreadable: DeviceReason | null;
}

function readUser(secrets: Secrets, { vendor, user, at }: NamedUser): ReadUser {
  if (user.kind === 'vendor') {
    const vendorLookup = vendorUserLookup(secrets, vendor, user.text);
    const question = { ...NOTHING, vendorLookup };
    return { key: `v${vendorLookup.toString('hex')}`, question, check: null, unreadable: null };
  }
  if (user.kind === 'phone') {
    const phone = normalisePhone(user.text);
    if (phone.kind === 'invalid') return unreadable('phone_invalid');
    const question = { ...NOTHING, phoneLookup: secrets.lookup('phone', phone.phone) };
    return { key: `p${phone.phone}`, question, check: null, unreadable: null };
  }
  const card = readMemberCard(user.text);
  if (card) {
    const question = { ...NOTHING, cardHash: secrets.lookup('member-card', card) };
    return { key: `k${card}`, question, check: null, unreadable: null };
  }
  const parsed = readMemberCode(user.text);
  if (!parsed) return unreadable('code_unreadable');
  const secret = secrets.derive('member-code', parsed.keyId);
  const check = checkMemberCode(secret, parsed, at.getTime());
  const step = check.valid ? check.step : null;
  const keyId = Buffer.from(parsed.keyId);
  const question = { ...NOTHING, keyId, step };
  return { key: `c${keyId.toString('hex')}/${step}`, question, check, unreadable: null };
}

const NOTHING: UserQuestion = {
  keyId: null,
  step: null,
  cardHash: null,
  vendorLookup: null,
  phoneLookup: null,
};

function unreadable(reason: DeviceReason): ReadUser {
  return { key: '', question: NOTHING, check: null, unreadable: reason };
}

function resolve(
  communityId: string,
  { deviceId }: NamedUser,
  { question, check, unreadable }: ReadUser,
  answer: UserAnswer,
  usedHere: Map<string, string>,
): ResolvedUser {
  const { residentId, householdId } = answer;
  const userLookup = residentId === null ? question.vendorLookup : null;
  const nobody = (refusal: DeviceReason): ResolvedUser => ({
    residentId: null,
    householdId: null,
    userLookup: null,
    refusal,
    codeUse: null,
  });
  if (unreadable) return nobody(unreadable);
  const objection =
    (check && objectToCode(communityId, check, answer)) ??
    (question.cardHash && objectToCard(answer)) ??
    (question.phoneLookup && objectToPhone(answer)) ??
    (answer.residentState === 'left' ? 'resident_left' : null);
  if (objection) return nobody(objection);
  const { keyId, step } = question;
  if (keyId === null || step === null) {
    return { residentId, householdId, userLookup, refusal: null, codeUse: null };
  }
  const code = `${keyId.toString('hex')}/${step}`;
  const usedAt = answer.codeDeviceId ?? usedHere.get(code);
  if (usedAt !== undefined && usedAt !== deviceId) return nobody('code_used');
  usedHere.set(code, deviceId);
  const codeUse = usedAt === undefined ? { keyId, step, deviceId } : null;
  return { residentId, householdId, userLookup: null, refusal: null, codeUse };
}

function objectToCode(
  communityId: string,
  check: MemberCodeCheck,
  { keyCommunityId, keyRevoked }: UserAnswer,
): DeviceReason | null {
  if (keyCommunityId === null) return 'code_forged';
  if (keyCommunityId !== communityId) return 'foreign_community';
  if (!check.valid) return check.reason === 'forged' ? 'code_forged' : 'code_stale';
  return keyRevoked ? 'code_stale' : null;
}

function objectToCard({ cardId, cardRevoked }: UserAnswer): DeviceReason | null {
  if (cardId === null) return 'card_unknown';
  return cardRevoked ? 'card_revoked' : null;
}

/** Families share phones; whose deed it was is never guessed. */
function objectToPhone({ phoneCount }: UserAnswer): DeviceReason | null {
  if (phoneCount === 0) return 'phone_unknown';
  return phoneCount > 1 ? 'phone_shared' : null;
}
