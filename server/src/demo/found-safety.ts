import { calendarDay } from '@linli/core/calendar/calendar-day';
import { addDays } from '@linli/core/calendar/date-arithmetic';
import { addDossierEntries } from '../safety/add-dossier-entries';
import { addPolicy } from '../safety/add-policy';
import { consentText } from '../safety/consent-text';
import { giveConsent } from '../safety/give-consent';
import type { DemoSafety } from './demo-data';
import { DEMO_TIME_ZONE, type DemoStage } from './demo-stage';

/** Insurance, guardians’ consents, and what stands on file, before the first session. */
export async function foundSafety(stage: DemoStage, at: Date): Promise<void> {
  const { safety } = stage.community;
  if (!safety) return;
  const { params } = stage;
  const today = calendarDay(at.toISOString(), DEMO_TIME_ZONE);
  const policy = {
    requestId: stage.requestId(),
    insurer: '和平街道志愿者意外险',
    number: 'ZYZ-0086-17',
    fromOn: addDays(today, -20),
    untilOn: addDays(today, 345),
    categories: ['basic' as const, 'skill' as const],
    minAge: 18,
    maxAge: 70,
    claimsPhone: '95500',
  };
  await addPolicy(stage.as(stage.chair, at), { params, query: {}, body: policy });
  for (const { minor, guardian, relation } of safety.consents) {
    const body = {
      requestId: stage.requestId(),
      residentId: stage.resident(minor).residentId,
      relation,
      scope: 'year' as const,
      textVersion: consentText.version,
    };
    await giveConsent(stage.as(guardian, at), { params, query: {}, body });
  }
  await fileDossiers(stage, safety, at);
}

async function fileDossiers(stage: DemoStage, safety: DemoSafety, at: Date): Promise<void> {
  const residentIds = (names: readonly string[]) =>
    names.map((name) => stage.resident(name).residentId);
  const enter = (entry: Omit<Parameters<typeof addDossierEntries>[1]['body'], 'requestId'>) =>
    addDossierEntries(stage.as(stage.chair, at), {
      params: stage.params,
      query: {},
      body: { requestId: stage.requestId(), ...entry },
    });
  for (const { name, validDays } of safety.doctors) {
    await enter({
      residentIds: residentIds([name]),
      kind: 'qualification',
      qualification: 'medical',
      title: '医师执业证书',
      content: '',
      number: '110110000012345',
      issuer: '区卫生健康委',
      day: '2015-06-01',
      validUntil: addDays(stage.today, validDays),
    });
  }
  const { title, names } = safety.training;
  await enter({
    residentIds: residentIds(names),
    kind: 'training',
    title,
    content: '梯子怎么架、安全帽和手套、触电急救',
    number: '',
    issuer: '街道应急管理站',
    minutes: 120,
    day: calendarDay(at.toISOString(), DEMO_TIME_ZONE),
  });
}
