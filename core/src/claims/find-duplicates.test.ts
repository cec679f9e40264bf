import { expect, it } from 'vitest';
import { type ComparedClaim, findDuplicates } from './find-duplicates';

const claim: ComparedClaim = {
  id: 'new',
  kind: 'deed',
  ruleKey: 'litter',
  placeKey: '3号楼东侧',
  occurredAt: '2026-03-10T01:00:00Z',
  photos: [{ sha256: 'aa', hash: 'f0f0f0f0f0f0f0f0' }],
};
const far: ComparedClaim = {
  ...claim,
  id: 'old',
  placeKey: '西门',
  photos: [{ sha256: 'bb', hash: '0f0f0f0f0f0f0f0f' }],
};

it.each([
  ['nothing in common', {}, []],
  ['the very same file', { photos: [{ sha256: 'aa', hash: '0f0f0f0f0f0f0f0f' }] }, ['same_photo']],
  ['eight bits apart', { photos: [{ sha256: 'cc', hash: 'f0f0f0f0f0f0f00f' }] }, ['similar_photo']],
  ['nine bits apart', { photos: [{ sha256: 'cc', hash: 'f0f0f0f0f0f0f10f' }] }, []],
  [
    'the same place three days before',
    {
      placeKey: '3号楼东侧',
      occurredAt: '2026-03-07T01:00:00Z',
    },
    ['same_place'],
  ],
  [
    'the same place, longer ago',
    {
      placeKey: '3号楼东侧',
      occurredAt: '2026-03-07T00:59:59Z',
    },
    [],
  ],
  ['the same place, asked for and then looked after', { placeKey: '3号楼东侧', kind: 'plot' }, []],
  ['the same place by another rule', { placeKey: '3号楼东侧', ruleKey: 'plot' }, []],
  ['place and file', { placeKey: '3号楼东侧', photos: claim.photos }, ['same_photo', 'same_place']],
])('%s', (_what, change, signs) => {
  const found = findDuplicates(claim, [{ ...far, ...change }]);
  expect(found).toEqual(signs.length > 0 ? [{ claimId: 'old', signs }] : []);
});

it('takes no two dark photos for one, and no claim for its own double', () => {
  const dark = { ...claim, photos: [{ sha256: 'dd', hash: '0000000000000000' }] };
  const night = { ...far, photos: [{ sha256: 'ee', hash: '0000000000000001' }] };
  expect(findDuplicates(dark, [night, dark])).toEqual([]);
});

it('says nothing of claims that name no place', () => {
  const nowhere = { ...far, placeKey: '' };
  expect(findDuplicates({ ...claim, placeKey: '' }, [nowhere])).toEqual([]);
});
