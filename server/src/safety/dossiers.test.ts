import { randomUUID } from 'node:crypto';
import {
  addDossierEntries,
  changeResidentPaper,
  listMyDossier,
  listQualifications,
  readDossier,
  recordBirthDate,
  withdrawDossierEntry,
} from '@linli/contract/dossiers';
import { listMyNotifications } from '@linli/contract/notifications';
import { readToday } from '@linli/contract/reports';
import { updateResident } from '@linli/contract/residents';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aProgramme, type Programme } from '../testing/factories/attendance';
import { aResident, type TestResident } from '../testing/factories/residents';
import { anEntry } from '../testing/factories/safety';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';
import { remindQualifications } from './remind-qualifications';

let app: TestApp;
let programme: Programme;
let communityId: string;
let resident: TestResident;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
  communityId = programme.communityId;
});
afterAll(() => app.close());

beforeEach(async () => {
  resident = await aResident(app, communityId, { name: '王本善' });
});

const nothing = { query: {}, body: {} };

const dossier = (caller: Caller = programme.committee, residentId = resident.residentId) =>
  app.call(readDossier, { params: { communityId, residentId }, ...nothing }, caller);

const enter = (change: Parameters<typeof anEntry>[2] = {}) =>
  app.call(
    addDossierEntries,
    anEntry(communityId, [resident.residentId], change),
    programme.committee,
  );

function changing(body: Record<string, unknown>, residentId = resident.residentId) {
  return {
    params: { communityId, residentId },
    query: {},
    body: { requestId: randomUUID(), ...body },
  };
}

describe('a dossier', () => {
  it('holds trainings, qualifications and commendations, also of a whole class', async () => {
    const other = await aResident(app, communityId);
    const training = anEntry(communityId, [resident.residentId, other.residentId], {
      kind: 'training',
      title: '急救',
      content: '心肺复苏和包扎',
      minutes: 240,
      issuer: '区红十字会',
    });
    expect(await app.call(addDossierEntries, training, programme.committee)).toEqual({
      addedCount: 2,
    });
    await enter();
    await enter({ kind: 'commendation', title: '社区服务之星', issuer: '和平街道' });
    const { entries } = await dossier();
    expect(entries.map(({ kind, title }) => [kind, title])).toEqual(
      expect.arrayContaining([
        ['training', '急救'],
        ['qualification', '医师执业证书'],
        ['commendation', '社区服务之星'],
      ]),
    );
    expect(entries[0]).toMatchObject({ enteredByName: '沈敏', withdrawn: null });
    const own = await app.call(listMyDossier, { params: { communityId }, ...nothing }, resident);
    expect(own.entries).toHaveLength(3);
    expect(own.entries[0]?.enteredByName).toBe('沈*');
  });

  it('loses nothing: what is withdrawn stays with its reason', async () => {
    await enter();
    const entryId = (await dossier()).entries[0]?.id ?? '';
    const body = { requestId: randomUUID(), reason: '录错人了' };
    const input = { params: { communityId, entryId }, query: {}, body };
    await app.call(withdrawDossierEntry, input, programme.committee);
    expect((await dossier()).entries).toMatchObject([{ withdrawn: { reason: '录错人了' } }]);
    const again = { ...body, requestId: randomUUID() };
    const nowhere = { params: { communityId, entryId: randomUUID() }, query: {}, body: again };
    expect(await app.refusal(withdrawDossierEntry, nowhere, programme.committee)).toMatchObject({
      status: 404,
    });
  });

  it('is entered by others, with its kind and sensible days', async () => {
    const { committee } = programme;
    const refusal = (input: ReturnType<typeof anEntry>) =>
      app.refusal(addDossierEntries, input, committee);
    const ids = [resident.residentId];
    expect(await refusal(anEntry(communityId, [committee.residentId]))).toMatchObject({
      code: 'safety/self_entry',
    });
    expect(await refusal(anEntry(communityId, ids, { qualification: undefined }))).toMatchObject({
      code: 'safety/qualification_missing',
    });
    expect(await refusal(anEntry(communityId, ids, { validUntil: '2020-04-30' }))).toMatchObject({
      status: 400,
    });
    expect(await refusal(anEntry(communityId, ids, { day: '0001-01-01' }))).toMatchObject({
      status: 400,
    });
    expect(await refusal(anEntry(communityId, [...ids, randomUUID()]))).toMatchObject({
      status: 404,
    });
    expect((await dossier()).entries).toEqual([]);
  });

  it('is open to the committee and the auditor of the community alone', async () => {
    const { organizer } = programme;
    const stranger = (await aProgramme(app)).committee;
    const params = { communityId, residentId: resident.residentId };
    const read = { params, ...nothing };
    expect(await app.refusal(readDossier, read)).toMatchObject({ status: 401 });
    expect(await app.refusal(readDossier, read, organizer)).toMatchObject({ status: 403 });
    expect(await app.refusal(readDossier, read, stranger)).toMatchObject({ status: 404 });
    const write = anEntry(communityId, [resident.residentId]);
    expect(await app.refusal(addDossierEntries, write, organizer)).toMatchObject({ status: 403 });
    expect(await app.refusal(addDossierEntries, write, stranger)).toMatchObject({ status: 404 });
    const list = { params: { communityId }, ...nothing };
    expect(await app.refusal(listQualifications, list, organizer)).toMatchObject({ status: 403 });
  });
});

describe('qualifications that end', () => {
  it('stand on top, on the first page, and are told to their holder once', async () => {
    const other = await aProgramme(app);
    const holder = await aResident(app, other.communityId, { name: '王大夫' });
    const later = await aResident(app, other.communityId, { name: '李律师' });
    const add = (person: TestResident, change: Parameters<typeof anEntry>[2]) =>
      app.call(
        addDossierEntries,
        anEntry(other.communityId, [person.residentId], change),
        other.committee,
      );
    await add(later, { validUntil: '2026-04-10', qualification: 'legal' });
    await add(holder, { validUntil: '2026-04-09' });
    await add(holder, { validUntil: '2026-03-09', title: '旧证' });
    const params = { communityId: other.communityId };
    const { qualifications } = await app.call(
      listQualifications,
      { params, ...nothing },
      other.committee,
    );
    expect(qualifications.map(({ title, state }) => [title, state])).toEqual([
      ['旧证', 'over'],
      ['医师执业证书', 'ending'],
      ['医师执业证书', 'valid'],
    ]);
    const remind = () =>
      app.database.transaction(other.communityId, (tx) =>
        remindQualifications({ tx, now: app.clock.now(), ids: app.ids, after: () => undefined }),
      );
    await remind();
    await remind();
    const told = await app.call(listMyNotifications, { params, ...nothing }, holder);
    expect(told.notifications).toMatchObject([
      { kind: 'qualification_ending', body: { zh: expect.stringContaining('2026-04-09') } },
    ]);
    const today = await app.call(readToday, { params, ...nothing }, other.committee);
    expect(today.todos).toMatchObject([{ kind: 'qualifications_ending', count: 2 }]);
  });
});

describe('changeResidentPaper', () => {
  it('keeps a number sealed and shows a hint of it', async () => {
    expect(await dossier()).toMatchObject({ sex: null, volunteerNo: null, paper: null });
    const paper = { kind: 'id_card', number: '１１０１０５１９４９１２３１００２x' };
    const input = changing({ sex: 'male', volunteerNo: 'ZYZ-001', paper });
    await app.call(changeResidentPaper, input as never, programme.committee);
    expect(await dossier()).toMatchObject({
      sex: 'male',
      volunteerNo: 'ZYZ-001',
      paper: { kind: 'id_card', hint: '110***********002X' },
    });
    const row = await app.owner.row<{ paperCipher: Buffer }>(sql`
      select paper_cipher from resident_paper where resident_id = ${resident.residentId}`);
    expect(row?.paperCipher.toString('latin1')).not.toContain('11010519491231002X');
    expect(app.secrets.decrypt(row?.paperCipher ?? Buffer.alloc(0))).toBe('11010519491231002X');
    await app.call(
      changeResidentPaper,
      changing({ volunteerNo: '' }) as never,
      programme.committee,
    );
    expect(await dossier()).toMatchObject({ sex: 'male', volunteerNo: null });
    await app.call(changeResidentPaper, changing({ paper: null }) as never, programme.committee);
    expect(await dossier()).toMatchObject({ sex: 'male', paper: null });
  });

  it('refuses a number whose check digit is wrong, and people without the right', async () => {
    const wrong = changing({ paper: { kind: 'id_card', number: '110105194912310021' } });
    expect(await app.refusal(changeResidentPaper, wrong, programme.committee)).toMatchObject({
      code: 'safety/paper_number_wrong',
    });
    const input = changing({ sex: 'female' });
    expect(await app.refusal(changeResidentPaper, input)).toMatchObject({ status: 401 });
    expect(await app.refusal(changeResidentPaper, input, programme.organizer)).toMatchObject({
      status: 403,
    });
    const nowhere = changing({ sex: 'female' }, randomUUID());
    expect(await app.refusal(changeResidentPaper, nowhere, programme.committee)).toMatchObject({
      status: 404,
    });
  });
});

describe('recordBirthDate', () => {
  const born = (birthDate: string) => changing({ birthDate });

  it('is written at the door where none is known; the committee may correct it', async () => {
    await app.call(recordBirthDate, born('1958-10-02') as never, programme.organizer);
    expect(await dossier()).toMatchObject({ birthDate: '1958-10-02', ageYears: 67 });
    const again = await app.refusal(recordBirthDate, born('1990-01-01'), programme.organizer);
    expect(again).toMatchObject({ code: 'residents/birth_date_known' });
    const correct = changing({ birthDate: '1958-02-10' });
    await app.call(updateResident, correct as never, programme.committee);
    expect(await dossier()).toMatchObject({ birthDate: '1958-02-10', ageYears: 68 });
    await app.call(updateResident, changing({ room: '302' }) as never, programme.committee);
    expect(await dossier()).toMatchObject({ birthDate: '1958-02-10' });
  });

  it('is a day people can be born on, written by who may', async () => {
    expect(
      await app.refusal(recordBirthDate, born('2026-03-11'), programme.organizer),
    ).toMatchObject({ code: 'residents/birth_date_wrong' });
    expect(await app.refusal(recordBirthDate, born('1990-01-01'))).toMatchObject({ status: 401 });
    expect(await app.refusal(recordBirthDate, born('1990-01-01'), resident)).toMatchObject({
      status: 403,
    });
    const stranger = (await aProgramme(app)).organizer;
    expect(await app.refusal(recordBirthDate, born('1990-01-01'), stranger)).toMatchObject({
      status: 404,
    });
  });
});
