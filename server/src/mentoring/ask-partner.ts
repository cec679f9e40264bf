import type { askPartner as operation } from '@linli/contract/mentoring';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { whyNotPair } from '@linli/core/mentoring/why-not-pair';
import { normaliseName } from '@linli/core/people/normalise-name';
import type { MentoringTerms } from '@linli/core/rules/mentoring-terms';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { actingResident } from '../residents/acting-resident';
import { findStanding } from './find-standing';
import { gatherPairFacts } from './gather-pair-facts';
import { hasDeclined, insertRequest, type Side } from './requests.queries';
import { countTries, insertTry, listNamed, lockTriesOf } from './sides.queries';
import { tellPair } from './tell-pair';
import { termsInForce } from './terms-in-force';

const TRIES_A_DAY = 5;
const DAY_MS = 86_400_000;

/**
 * Asks one neighbour, whom the asker must know by whole name and number. Whether nobody fits or
 * the neighbour cannot pair is one answer: nobody learns here who lives where or who takes part.
 */
export async function askPartner(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const residentId = actingResident(context);
  const terms = await termsInForce(context);
  if (!terms) throw refuse('mentoring/not_offered');
  await lockTriesOf(context.tx, residentId);
  const { role, placesLeft } = await findStanding(context, terms, residentId);
  if (placesLeft === 0) throw refuse('mentoring/no_place');
  await countThisTry(context, residentId);
  const named = await findNamed(context, residentId, body);
  if (!named || !(await fits(context, terms, role, residentId, named))) return { asked: false };
  await sendRequest(context, role, residentId, named);
  return { asked: true };
}

/** Every try counts, also one that finds somebody. */
async function countThisTry(context: OperationContext, residentId: string): Promise<void> {
  const { tx, now, ids } = context;
  const since = new Date(now.getTime() - DAY_MS);
  if ((await countTries(tx, residentId, since)) >= TRIES_A_DAY) {
    throw refuse('mentoring/too_many_tries');
  }
  await insertTry(tx, { id: ids.next(), residentId }, now);
}

/** Two of one name with the same four figures cannot be told apart, so neither is asked. */
async function findNamed(
  { tx }: OperationContext,
  residentId: string,
  { name, phoneLast4 }: InputOf<typeof operation>['body'],
): Promise<string | undefined> {
  const normalised = normaliseName(name);
  if (!normalised.ok) return undefined;
  const found = await listNamed(tx, normalised.name, phoneLast4, residentId);
  return found.length === 1 ? found[0]?.id : undefined;
}

async function fits(
  context: OperationContext,
  terms: MentoringTerms,
  role: Side,
  residentId: string,
  named: string,
): Promise<boolean> {
  const { mentorResidentId, learnerResidentId } = sidesOf(role, residentId, named);
  const gathered = await gatherPairFacts(context, terms, {
    mentorResidentId,
    learnerResidentId,
    isConsentWritten: false,
  });
  if (!gathered || whyNotPair(terms, gathered.facts)) return false;
  const since = new Date(context.now.getTime() - terms.cooldownDays * DAY_MS);
  return !(await hasDeclined(context.tx, mentorResidentId, learnerResidentId, since));
}

async function sendRequest(
  context: OperationContext,
  role: Side,
  residentId: string,
  named: string,
): Promise<void> {
  const { tx, now, ids } = context;
  const request = {
    id: ids.next(),
    ...sidesOf(role, residentId, named),
    askedBy: role,
    askedByPerson: personActor(context).personId,
    mentorAgreedAt: role === 'mentor' ? now : null,
    learnerAgreedAt: role === 'learner' ? now : null,
    consentRecordedBy: null,
    consentNote: null,
  };
  const written = await insertRequest(tx, request, now);
  if (written === 0) throw refuse('mentoring/already_asked');
  await tellPair(context, [named], {
    kind: 'mentoring_asked',
    about: request.id,
    title: { zh: '有邻居想和您一起参加', en: 'A neighbour would like to go with you' },
    body: {
      zh: '打开看看是谁。愿意不愿意，都由您定。',
      en: 'See who it is. It is up to you.',
    },
  });
}

function sidesOf(role: Side, residentId: string, named: string) {
  return role === 'mentor'
    ? { mentorResidentId: residentId, learnerResidentId: named }
    : { mentorResidentId: named, learnerResidentId: residentId };
}
