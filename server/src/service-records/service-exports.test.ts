import { randomUUID } from 'node:crypto';
import {
  changeServiceSettings,
  downloadServiceExport,
  listServiceExports,
  makeServiceExport,
  markServiceExport,
  readServiceExport,
  readServiceSettings,
} from '@linli/contract/service-exports';
import { confirmServiceRecords, reverseServiceRecord } from '@linli/contract/service-records';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aProgramme, type Programme } from '../testing/factories/attendance';
import { aResident } from '../testing/factories/residents';
import { aServedSession } from '../testing/factories/service-records';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let communityId: string;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

beforeEach(async () => {
  programme = await aProgramme(app);
  communityId = programme.communityId;
});

const nothing = { query: {}, body: {} };
const making = () => ({ params: { communityId }, query: {}, body: { requestId: randomUUID() } });
const make = () => app.call(makeServiceExport, making(), programme.committee);
const list = () =>
  app.call(listServiceExports, { params: { communityId }, ...nothing }, programme.committee);

async function rowsOf(exportId: string) {
  const params = { communityId, exportId };
  return (await app.call(readServiceExport, { params, ...nothing }, programme.committee)).rows;
}

function marking(
  exportId: string,
  recordIds: readonly string[],
  state: 'accepted' | 'rejected',
  reason = '',
) {
  const body = { requestId: randomUUID(), recordIds: [...recordIds], state, reason };
  return { params: { communityId, exportId }, query: {}, body };
}

/** A record that the second person has signed. */
async function signed(name = '周桂兰'): Promise<string> {
  const resident = await aResident(app, communityId, { name });
  const served = await aServedSession(app, programme, { residents: [resident] });
  const { sessionId, recordIds } = served;
  const body = { requestId: randomUUID(), recordIds: [...recordIds] };
  const input = { params: { communityId, sessionId }, query: {}, body };
  await app.call(confirmServiceRecords, input, programme.committee);
  return recordIds[0] ?? '';
}

function reverse(recordId: string) {
  const body = { requestId: randomUUID(), reason: '没有到场' };
  const params = { communityId, recordId };
  return app.call(reverseServiceRecord, { params, query: {}, body }, programme.committee);
}

async function sheet(exportId: string): Promise<unknown[][]> {
  const file = await app.http.inject({
    method: 'GET',
    url: `/api/communities/${communityId}/service-exports/${exportId}/file.xlsx`,
    headers: { authorization: `Bearer ${programme.committee.token}`, 'x-linli': '1' },
  });
  expect(file.statusCode).toBe(200);
  return (await readXlsx(file.rawPayload)).sheets[0]?.rows ?? [];
}

describe('a batch for the official system', () => {
  it('holds what was signed since the last one, and nothing twice', async () => {
    const nothingYet = await app.refusal(makeServiceExport, making(), programme.committee);
    expect(nothingYet).toMatchObject({ status: 409, code: 'service/nothing_to_export' });
    await aServedSession(app, programme);
    expect((await list()).waitingCount).toBe(0);
    const first = await signed();
    expect((await list()).waitingCount).toBe(1);
    const batch = await make();
    expect(batch).toMatchObject({ number: 1, rowCount: 1 });
    expect(await rowsOf(batch.exportId)).toMatchObject([{ recordId: first, state: 'sent' }]);
    expect((await list()).waitingCount).toBe(0);
    const second = await signed();
    const next = await make();
    expect(next).toMatchObject({ number: 2, rowCount: 1 });
    expect((await rowsOf(next.exportId)).map(({ recordId }) => recordId)).toEqual([second]);
  });

  it('takes back what was told before, and never what nobody was told', async () => {
    const [told, untold] = [await signed(), await signed()];
    await reverse(untold);
    const batch = await make();
    expect((await rowsOf(batch.exportId)).map(({ recordId }) => recordId)).toEqual([told]);
    await reverse(told);
    const next = await make();
    expect(await rowsOf(next.exportId)).toMatchObject([{ takesBack: true, minutes: -120 }]);
  });

  it('sends again what came back, with the answers kept', async () => {
    const [good, bad] = [await signed(), await signed()];
    const { exportId } = await make();
    const { committee } = programme;
    await app.call(markServiceExport, marking(exportId, [good], 'accepted'), committee);
    const reject = marking(exportId, [bad], 'rejected', '姓名和身份证不符');
    expect(await app.call(markServiceExport, reject, committee)).toEqual({ markedCount: 1 });
    const late = marking(exportId, [good], 'rejected');
    expect(await app.refusal(markServiceExport, late, committee)).toMatchObject({
      code: 'service/already_marked',
    });
    expect((await list()).exports).toMatchObject([
      { rowCount: 2, acceptedCount: 1, rejectedCount: 1, madeByName: '沈敏' },
    ]);
    const again = await make();
    expect((await rowsOf(again.exportId)).map(({ recordId }) => recordId)).toEqual([bad]);
    expect(await rowsOf(exportId)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ state: 'rejected', rejectReason: '姓名和身份证不符' }),
      ]),
    );
  });

  it('is numbered once and holds each record once, however many are made at a time', async () => {
    await signed();
    await signed();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => app.send(makeServiceExport, making(), programme.committee)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    expect((await list()).exports).toMatchObject([{ number: 1, rowCount: 2 }]);
  });

  it('is written by the template of its day, in any columns, titles and units', async () => {
    const { committee } = programme;
    const input = { params: { communityId }, ...nothing };
    const settings = await app.call(readServiceSettings, input, committee);
    await signed('=HYPERLINK("x")阿依古丽'.slice(0, 25));
    const byDefault = await make();
    const [head, line] = await sheet(byDefault.exportId);
    expect(head).toEqual(settings.template.columns.map(({ title }) => title));
    expect(line).toEqual(expect.arrayContaining(['新增', '周六夜间巡逻', 2]));
    const template = {
      columns: [
        { field: 'name' as const, title: '志愿者姓名' },
        { field: 'length' as const, title: '分钟' },
        { field: 'day' as const, title: '服务日期' },
        { field: 'beganAt' as const, title: '起' },
        { field: 'recorder' as const, title: '记录人' },
        { field: 'confirmer' as const, title: '确认人' },
        { field: 'phone' as const, title: '手机' },
      ],
      dateFormat: 'yyyy年m月d日' as const,
      lengthUnit: 'minutes' as const,
    };
    const body = { requestId: randomUUID(), terms: settings.terms, template };
    await app.call(changeServiceSettings, { ...input, body }, committee);
    await signed('李秀英');
    const changed = await make();
    const [titles, cells] = await sheet(changed.exportId);
    expect(titles).toEqual(['志愿者姓名', '分钟', '服务日期', '起', '记录人', '确认人', '手机']);
    expect(cells?.slice(0, 6)).toEqual([
      '李秀英',
      120,
      expect.stringMatching(/^2026年3月\d+日$/),
      expect.any(String),
      '许明',
      '沈敏',
    ]);
    expect(String(cells?.[6])).toMatch(/^139\d{8}$/);
    expect((await sheet(byDefault.exportId))[0]).toEqual(head);
  });

  it('is the committee’s', async () => {
    await signed();
    const { exportId } = await make();
    const { organizer } = programme;
    const resident = await aResident(app, communityId);
    const stranger = (await aProgramme(app)).committee;
    const one = { params: { communityId, exportId }, ...nothing };
    const mark = marking(exportId, [randomUUID()], 'accepted');
    for (const [operation, input] of [
      [makeServiceExport, making()],
      [downloadServiceExport, one],
      [markServiceExport, mark],
    ] as const) {
      expect(await app.refusal(operation, input)).toMatchObject({ status: 401 });
      expect(await app.refusal(operation, input, organizer)).toMatchObject({ status: 403 });
      expect(await app.refusal(operation, input, stranger)).toMatchObject({ status: 404 });
    }
    expect(await app.refusal(readServiceExport, one, resident)).toMatchObject({ status: 403 });
    const nowhere = { ...one, params: { communityId, exportId: randomUUID() } };
    for (const operation of [readServiceExport, downloadServiceExport]) {
      expect(await app.refusal(operation, nowhere, programme.committee)).toMatchObject({
        status: 404,
      });
    }
    expect(
      await app.refusal(
        markServiceExport,
        { ...mark, params: nowhere.params },
        programme.committee,
      ),
    ).toMatchObject({ status: 404 });
  });
});
