import { describe, expect, it } from 'vitest';
import { coalesce } from './coalesce';

/** A batch that waits until it is let go. */
function heldBatches() {
  const batches: string[][] = [];
  const gates: (() => void)[] = [];
  const ask = coalesce<string, string>(async (_key, requests) => {
    batches.push(requests);
    await new Promise<void>((resolve) => gates.push(resolve));
    return requests.map((request) => (request === 'bad' ? new Error('bad') : `${request}!`));
  }, 4);
  return { ask, batches, letGo: () => gates.shift()?.() };
}

/** Answers go out in one turn of the event loop, the next batch starts in the one after. */
const turn = async () => {
  for (let turns = 0; turns < 2; turns += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe('coalesce', () => {
  it('starts a lone request at once', () => {
    const { ask, batches } = heldBatches();
    void ask('a', 'one');
    expect(batches).toEqual([['one']]);
  });

  it('puts what arrives meanwhile into the next batch, in order, up to the limit', async () => {
    const { ask, batches, letGo } = heldBatches();
    const answers = ['1', '2', '3', '4', '5', '6'].map((request) => ask('a', request));
    letGo();
    await turn();
    expect(batches).toEqual([['1'], ['2', '3', '4', '5']]);
    letGo();
    await turn();
    letGo();
    expect(await Promise.all(answers)).toEqual(['1!', '2!', '3!', '4!', '5!', '6!']);
    expect(batches[2]).toEqual(['6']);
  });

  it('keeps lanes of different keys apart', () => {
    const { ask, batches } = heldBatches();
    void ask('a', 'one');
    void ask('b', 'two');
    expect(batches).toEqual([['one'], ['two']]);
  });

  it('gives an error only to the request it belongs to', async () => {
    const { ask, letGo } = heldBatches();
    const first = ask('a', 'first');
    const bad = ask('a', 'bad');
    const good = ask('a', 'good');
    const failure = expect(bad).rejects.toThrow('bad');
    letGo();
    await first;
    await turn();
    letGo();
    await failure;
    expect(await good).toBe('good!');
  });

  it('fails a whole batch that breaks and goes on with the next', async () => {
    let broken = true;
    const ask = coalesce<number, number>(async (_key, requests) => {
      await turn();
      if (broken) throw new Error('broken');
      return requests;
    });
    await expect(ask('a', 1)).rejects.toThrow('broken');
    broken = false;
    expect(await ask('a', 2)).toBe(2);
  });
});
