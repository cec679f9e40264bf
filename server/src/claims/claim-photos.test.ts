import { randomUUID } from 'node:crypto';
import { readClaimPhoto } from '@linli/contract/claim-reviews';
import { readMyClaimPhoto, sendClaim, uploadClaimPhoto } from '@linli/contract/claims';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import {
  aClaim,
  aClaimProgramme,
  aPhoto,
  type ClaimProgramme,
  claimInput,
} from '../testing/factories/claims';
import { aResident, type TestResident } from '../testing/factories/residents';
import { aJpeg } from '../testing/pictures';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';
import { forgetPhotos } from './forget-photos';

let app: TestApp;
let programme: ClaimProgramme;
let communityId: string;
let resident: TestResident;
let neighbour: TestResident;
let jpeg: Buffer;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aClaimProgramme(app);
  communityId = programme.communityId;
  resident = await aResident(app, communityId);
  neighbour = await aResident(app, communityId, { name: '郑德福' });
  jpeg = await aJpeg();
});
afterAll(() => app.close());

const upload = (bytes: Buffer, photoId: string = randomUUID()) => ({
  params: { communityId, photoId },
  query: {},
  body: bytes as never,
});

async function storedFiles(): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of app.files.list(`${communityId}/`)) keys.push(key);
  return keys.sort();
}

describe('uploadClaimPhoto', () => {
  it('takes a photo once, however often the phone sends it', async () => {
    const input = upload(jpeg);
    const before = (await storedFiles()).length;
    const first = await app.call(uploadClaimPhoto, input, resident);
    expect(first).toEqual({ id: input.params.photoId, width: 640, height: 480 });
    expect(await app.call(uploadClaimPhoto, input, resident)).toEqual(first);
    expect((await storedFiles()).length).toBe(before + 2);
    const other = upload(await aJpeg({ seed: 2 }), input.params.photoId);
    expect(await app.refusal(uploadClaimPhoto, other, resident)).toMatchObject({
      code: 'request/id_reused',
    });
    expect(await app.refusal(uploadClaimPhoto, input, neighbour)).toMatchObject({
      code: 'request/id_reused',
    });
  });

  it('stores the file outside of the database, under a name nobody can guess', async () => {
    const photoId = await aPhoto(app, communityId, resident);
    const row = await app.owner.row<{ fileKey: string }>(sql`
      select file_key from claim_photo where id = ${photoId}`);
    expect(row?.fileKey).not.toContain(photoId);
    const file = await app.files.get(`${row?.fileKey}-full.jpg`);
    expect((await sharp(file).metadata()).exif).toBeUndefined();
    expect(file?.includes('Huashan')).toBe(false);
  });

  it('says no to 20 MB, to a PDF named .jpg and to a picture that lies about itself', async () => {
    const refusal = (bytes: Buffer) => app.refusal(uploadClaimPhoto, upload(bytes), resident);
    const large = Buffer.concat([jpeg, Buffer.alloc(20 * 1024 * 1024)]);
    expect(await refusal(large)).toMatchObject({ status: 413, code: 'claims/photo_too_large' });
    expect(await refusal(Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'))).toMatchObject({
      code: 'claims/photo_kind',
    });
    expect(await refusal(jpeg.subarray(0, 900))).toMatchObject({
      code: 'claims/photo_unreadable',
    });
    expect(await refusal(Buffer.alloc(0))).toMatchObject({ status: 400 });
  });

  it.each(['image/jpeg', 'text/html', 'multipart/form-data; boundary=x'])(
    'is sent as plain bytes, not as %s',
    async (type) => {
      const answer = await app.http.inject({
        method: 'POST',
        url: `/api/communities/${communityId}/claim-photos/${randomUUID()}`,
        headers: { authorization: `Bearer ${resident.token}`, 'content-type': type },
        payload: jpeg,
      });
      expect([answer.statusCode, answer.json().error.code]).toEqual([400, 'request/invalid']);
    },
  );

  it('is for people of the community, and not for a thousand photos an hour', async () => {
    expect(await app.refusal(uploadClaimPhoto, upload(jpeg))).toMatchObject({ status: 401 });
    const stranger = await aResident(app, (await aClaimProgramme(app)).communityId);
    expect(await app.refusal(uploadClaimPhoto, upload(jpeg), stranger)).toMatchObject({
      status: 404,
    });
    const eager = await aResident(app, communityId, { name: '杨帆' });
    await app.owner.run(sql`
      insert into claim_photo (community_id, id, uploaded_by, uploaded_at, file_key, width, height,
        sha256, hash)
      select ${communityId}, gen_random_uuid(), ${eager.personId}, ${app.clock.now()},
        'test-' || n, 1, 1, sha256(n::text::bytea), repeat('0', 16)
      from generate_series(1, 60) n`);
    expect(await app.refusal(uploadClaimPhoto, upload(jpeg), eager)).toMatchObject({
      code: 'claims/too_many_photos',
    });
  });
});

describe('photos of a claim', () => {
  it('go with one claim of the person who sent them', async () => {
    const photoId = await aPhoto(app, communityId, resident);
    const refusal = (photoIds: string[], caller: Caller) =>
      app.refusal(sendClaim, claimInput(app, communityId, { photoIds }), caller);
    expect(await refusal([photoId], neighbour)).toMatchObject({ code: 'claims/photo_missing' });
    await aClaim(app, communityId, resident, { photoIds: [photoId] });
    expect(await refusal([photoId], resident)).toMatchObject({ code: 'claims/photo_missing' });
    expect(await refusal([randomUUID()], resident)).toMatchObject({
      code: 'claims/photo_missing',
    });
    const seven = Array.from({ length: 7 }, () => randomUUID());
    expect(await refusal(seven, resident)).toMatchObject({ code: 'request/invalid' });
  });

  it('are shown to the claimant and the reviewers, and exist for nobody else', async () => {
    const photoId = await aPhoto(app, communityId, resident, jpeg);
    const claimId = await aClaim(app, communityId, resident, { photoIds: [photoId] });
    const params = { communityId, claimId, photoId };
    const own = await app.send(readMyClaimPhoto, { params }, resident);
    expect(own).toMatchObject({
      status: 200,
      headers: { 'content-type': 'image/jpeg', 'cache-control': 'no-store' },
    });
    const small = await app.send(readMyClaimPhoto, { params, query: { size: 'small' } }, resident);
    expect((await sharp(small.body as Buffer).metadata()).width).toBe(480);
    for (const reviewer of [programme.committee, programme.representative, programme.auditor]) {
      expect(await app.send(readClaimPhoto, { params }, reviewer)).toMatchObject({ status: 200 });
    }
    expect(await app.refusal(readMyClaimPhoto, { params }, neighbour)).toMatchObject({
      status: 404,
    });
    for (const caller of [neighbour, resident, programme.organizer]) {
      expect(await app.refusal(readClaimPhoto, { params }, caller)).toMatchObject({ status: 403 });
    }
    const elsewhere = await aClaimProgramme(app);
    expect(await app.refusal(readClaimPhoto, { params }, elsewhere.committee)).toMatchObject({
      status: 404,
    });
    const theirs = { ...params, communityId: elsewhere.communityId };
    expect(
      await app.refusal(readClaimPhoto, { params: theirs }, elsewhere.committee),
    ).toMatchObject({ status: 404 });
    expect(await app.refusal(readMyClaimPhoto, { params })).toMatchObject({ status: 401 });
  });

  it('are not found by the id of another claim', async () => {
    const photoId = await aPhoto(app, communityId, resident);
    await aClaim(app, communityId, resident, { photoIds: [photoId] });
    const claimId = await aClaim(app, communityId, resident);
    const params = { communityId, claimId, photoId };
    expect(await app.refusal(readClaimPhoto, { params }, programme.committee)).toMatchObject({
      status: 404,
    });
  });
});

it('forgets photos no claim came for, and files no row stands for', async () => {
  const own = await aClaimProgramme(app);
  const here = own.communityId;
  const sender = await aResident(app, here);
  const kept = await aPhoto(app, here, sender);
  await aClaim(app, here, sender, { photoIds: [kept] });
  await aPhoto(app, here, sender, await aJpeg({ seed: 3 }));
  await app.files.put(`${here}/${app.ids.next()}-full.jpg`, jpeg);
  const list = async () => {
    const keys: string[] = [];
    for await (const { key } of app.files.list(`${here}/`)) keys.push(key);
    return keys.length;
  };
  const sweep = async (now: Date) => {
    const tasks: (() => Promise<void>)[] = [];
    await app.database.transaction(here, (tx) =>
      forgetPhotos({
        tx,
        now,
        communityId: here,
        files: app.files,
        afterCommit: (task) => tasks.push(task),
      }),
    );
    for (const task of tasks) await task();
  };
  // Files are dated by the disk's clock, so that everything here goes by that one.
  await app.owner.run(sql`
    update claim_photo set uploaded_at = now() where community_id = ${here}`);
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
  const left: number[] = [await list()];
  for (const days of [0, 2, 8]) {
    await sweep(inDays(days));
    left.push(await list());
  }
  expect(left).toEqual([5, 5, 4, 2]);
  const rows = await app.owner.rows<{ id: string }>(sql`
    select id from claim_photo where community_id = ${here}`);
  expect(rows.map(({ id }) => id)).toEqual([kept]);
});
