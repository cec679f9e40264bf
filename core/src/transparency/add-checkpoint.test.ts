import { describe, expect, it } from 'vitest';
import {
  type AddCheckpoint,
  judgeCheckpoint,
  readAddCheckpoint,
  writeAddCheckpoint,
} from './add-checkpoint';
import { openCheckpoint } from './checkpoint';
import { goldenKey, goldenLog, goldenOpening } from './golden-log';
import { proveConsistency } from './prove';
import { tilePath } from './tiles';

const logs = new Map([0, 7, 300].map((size) => [size, goldenLog(size)]));
const forked = goldenLog(300, (index) => goldenOpening(index === 5 ? 9_999 : index));

function checkpointOf(size: number) {
  return openCheckpoint(logs.get(size)?.checkpoint ?? '', goldenKey);
}

async function request(old: number, size = 300, log = logs.get(size)): Promise<AddCheckpoint> {
  const proof = await proveConsistency(old, size, async (tile) => log?.files.get(tilePath(tile)));
  return { old, proof, checkpoint: log?.checkpoint ?? '' };
}

function judge(asked: AddCheckpoint, known: number | undefined, keys = [goldenKey]) {
  const before = known === undefined ? undefined : checkpointOf(known);
  return judgeCheckpoint(writeAddCheckpoint(asked), keys, () => before);
}

describe('a witness', () => {
  it('signs what continues the checkpoint it knows, and the first one it sees', async () => {
    const first = judge(await request(0), undefined);
    expect(first).toMatchObject({ status: 200, sign: { origin: goldenKey.name, size: 300 } });
    expect(judge(await request(7), 7).status).toBe(200);
    expect(judge({ ...(await request(7)), old: 300, proof: [] }, 300).status).toBe(200);
    expect(judge({ ...(await request(0)), proof: [] }, 0).status).toBe(200);
  });

  it('answers what it knows when it is asked to go on from elsewhere', async () => {
    expect(judge(await request(7), 300)).toEqual({ status: 409, known: 300 });
    expect(judge(await request(0), 7)).toEqual({ status: 409, known: 7 });
    expect(judge(await request(7), undefined)).toEqual({ status: 409, known: 0 });
  });

  it('never signs a tree that was forked, whatever the proof', async () => {
    expect(judge(await request(7, 300, forked), 7).status).toBe(422);
    const { proof } = await request(7);
    expect(judge({ old: 7, proof, checkpoint: forked.checkpoint }, 7).status).toBe(422);
    const same = { old: 300, proof: [], checkpoint: forked.checkpoint };
    expect(judge(same, 300)).toEqual({ status: 409, known: 300 });
    expect(judge({ ...(await request(0)), proof }, 0).status).toBe(422);
  });

  it('knows its logs and looks at their signature', async () => {
    expect(judge(await request(7), 7, []).status).toBe(404);
    const asked = await request(7);
    const bent = asked.checkpoint.replace(/.....\n$/, 'AAAA=\n');
    expect(judge({ ...asked, checkpoint: bent }, 7).status).toBe(403);
    const unsigned = asked.checkpoint.replace('— golden', '— silver');
    expect(judge({ ...asked, checkpoint: unsigned }, 7).status).toBe(403);
  });

  it('refuses what is no request', async () => {
    const whole = writeAddCheckpoint(await request(7));
    expect(readAddCheckpoint(whole)).toEqual(await request(7));
    const broken = [
      '',
      whole.replace('old 7', 'old 07'),
      whole.replace('old 7', 'new 7'),
      whole.replace(/^old 7\n/, ''),
      whole.replace('\n\n', '\nnot base 64\n\n'),
      whole.replace('\n\n', `\n${'A'.repeat(43)}=`.repeat(64).concat('\n\n')),
      whole.slice(0, whole.indexOf('\n\n') + 2),
      whole.replace('old 7', 'old 301'),
    ];
    for (const body of broken) {
      expect(judgeCheckpoint(body, [goldenKey], () => checkpointOf(7)).status).toBe(400);
    }
  });
});
