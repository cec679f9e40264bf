import { listClaims, readClaim } from '@linli/contract/claim-reviews';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aClaim,
  aClaimProgramme,
  aPhoto,
  type ClaimOptions,
  type ClaimProgramme,
} from '../testing/factories/claims';
import { aResident, type TestResident } from '../testing/factories/residents';
import { aJpeg } from '../testing/pictures';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let programme: ClaimProgramme;
let communityId: string;
let resident: TestResident;
let neighbour: TestResident;
let heap: Buffer;
let earlier: string;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aClaimProgramme(app);
  communityId = programme.communityId;
  resident = await aResident(app, communityId);
  neighbour = await aResident(app, communityId, { name: '郑德福' });
  heap = await aJpeg({ seed: 7 });
  earlier = await claim(resident, { place: '3 号楼东侧' }, heap);
});
afterAll(() => app.close());

async function claim(
  sender: TestResident,
  options: ClaimOptions,
  picture?: Buffer,
): Promise<string> {
  const photoIds = picture ? [await aPhoto(app, communityId, sender, picture)] : [];
  return aClaim(app, communityId, sender, { ruleKey: 'test_litter', photoIds, ...options });
}

async function signsOf(claimId: string) {
  const input = { params: { communityId, claimId }, query: {}, body: {} };
  const { duplicates } = await app.call(readClaim, input, programme.committee);
  return duplicates.find((one) => one.claimId === earlier)?.signs ?? [];
}

describe('a claim like an earlier one', () => {
  it('is shown beside it, by file, by looks or by place', async () => {
    const same = await claim(neighbour, { place: '西门' }, heap);
    expect(await signsOf(same)).toEqual(['same_photo']);
    const smaller = await sharp(heap).resize(400).jpeg({ quality: 55 }).toBuffer();
    const scaled = await claim(neighbour, { place: '南坡' }, smaller);
    expect(await signsOf(scaled)).toEqual(['similar_photo']);
    const near = await claim(neighbour, { place: '3号楼东侧' });
    expect(await signsOf(near)).toEqual(['same_place']);
    const other = await claim(neighbour, { place: '东门' }, await aJpeg({ seed: 2 }));
    expect(await signsOf(other)).toEqual([]);
    const elsewise = await claim(neighbour, { place: '3号楼东侧', ruleKey: 'test_clue' });
    expect(await signsOf(elsewise)).toEqual([]);
    const list = await app.call(
      listClaims,
      { params: { communityId }, query: { shelf: 'waiting', limit: 30 }, body: {} },
      programme.committee,
    );
    const flagged = list.claims.filter(({ duplicate }) => duplicate).map(({ id }) => id);
    expect(flagged.sort()).toEqual([same, scaled, near].sort());
  });

  it('tells who sent the other one, and shows its photo', async () => {
    const twin = await claim(neighbour, { place: '北坡' }, heap);
    const input = { params: { communityId, claimId: twin }, query: {}, body: {} };
    const { duplicates } = await app.call(readClaim, input, programme.committee);
    expect(duplicates[0]).toMatchObject({ claimId: earlier, residentName: '周桂兰' });
    expect(duplicates[0]?.photoId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is looked for in the same community only', async () => {
    const there = await aClaimProgramme(app);
    const stranger = await aResident(app, there.communityId);
    const photoId = await aPhoto(app, there.communityId, stranger, heap);
    const claimId = await aClaim(app, there.communityId, stranger, {
      ruleKey: 'test_litter',
      place: '3 号楼东侧',
      photoIds: [photoId],
    });
    const input = { params: { communityId: there.communityId, claimId }, query: {}, body: {} };
    expect((await app.call(readClaim, input, there.committee)).duplicates).toEqual([]);
  });
});
