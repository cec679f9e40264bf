import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OfflineQueue } from './offline-queue';
import type { KeptFile, NewDeed, QueuedDeed, QueueStore } from './queue-store';
import { ApiRefusal, NetworkLost } from './refusal';

type Server = (deed: QueuedDeed, files: () => Promise<KeptFile[]>) => Promise<unknown>;

const stale = { code: 'attendance/code_stale', zh: '这张码过时了', en: 'This code is stale' };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('OfflineQueue', () => {
  it('answers at once while the network is there', async () => {
    const queue = queueWith(async () => ({ points: 20 }));
    const deed = await queue.submit(scan('周桂兰'));
    expect(deed).toMatchObject({ state: 'done', answer: { points: 20 } });
  });

  it('keeps the order of doing and the same request ids through a dead network', async () => {
    const sent: string[] = [];
    const tried: string[] = [];
    let online = false;
    const queue = queueWith(async (deed) => {
      tried.push(`${deed.label.name} ${deed.requestId}`);
      if (!online) throw new NetworkLost();
      sent.push(deed.label.name ?? '');
    });
    for (const name of ['周', '林', '杨']) {
      expect((await queue.submit(scan(name))).state).toBe('waiting');
    }
    online = true;
    await queue.flush();
    expect(sent).toEqual(['周', '林', '杨']);
    expect(new Set(tried.filter((line) => line.startsWith('周'))).size).toBe(1);
  });

  it('survives a reload: a new queue on the same store sends what waited, once', async () => {
    const store = memoryStore();
    await queueWith(lost, store).submit(scan('周'));
    const seen: string[] = [];
    const afterReload = queueWith(async (deed) => seen.push(deed.requestId), store);
    await afterReload.flush();
    await afterReload.flush();
    expect(seen).toHaveLength(1);
  });

  it('treats a refusal as an answer and goes on with the next', async () => {
    const queue = queueWith(async (deed) => {
      if (deed.label.name === '周') throw new ApiRefusal(409, stale);
    });
    const refused = await queue.submit(scan('周'));
    expect(refused).toMatchObject({ state: 'refused', refusal: { code: stale.code } });
    expect((await queue.submit(scan('林'))).state).toBe('done');
    await queue.markSeen(refused.id);
    expect(queue.list()[0]).toMatchObject({ seen: true, refusal: { zh: '这张码过时了' } });
  });

  it.each([401, 429, 500, 503])('waits after status %i instead of giving up', async (status) => {
    const queue = queueWith(async () => {
      throw new ApiRefusal(status, { code: 'x', zh: 'x', en: 'x' });
    });
    expect((await queue.submit(scan('周'))).state).toBe('waiting');
  });

  it('tries again by itself', async () => {
    let tries = 0;
    const queue = queueWith(async () => {
      tries += 1;
      if (tries < 3) throw new NetworkLost();
    });
    await queue.submit(scan('周'));
    await vi.advanceTimersByTimeAsync(15_000);
    expect(queue.list()[0]?.state).toBe('done');
    expect(tries).toBe(3);
  });

  it('stops waiting for a slow answer and shows the deed as waiting, then as done', async () => {
    const queue = queueWith(() => new Promise((resolve) => setTimeout(resolve, 9_000)));
    const shown = queue.submit(scan('周'), 4_000);
    await vi.advanceTimersByTimeAsync(4_100);
    expect((await shown).state).toBe('waiting');
    await vi.advanceTimersByTimeAsync(6_000);
    expect(queue.list()[0]?.state).toBe('done');
  });

  it('never sends one person’s deeds as another’s', async () => {
    const store = memoryStore();
    await queueWith(lost, store, '组织者甲').submit(scan('周'));
    const sent: QueuedDeed[] = [];
    await queueWith(async (deed) => sent.push(deed), store, '组织者乙').flush();
    expect(sent).toEqual([]);
    await queueWith(async (deed) => sent.push(deed), store, '组织者甲').flush();
    expect(sent).toHaveLength(1);
  });

  it('sends a deed added while an earlier one is under way', async () => {
    const sent: string[] = [];
    const queue = queueWith(async (deed) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      sent.push(deed.label.name ?? '');
    });
    const both = Promise.all([queue.submit(scan('周')), queue.submit(scan('林'))]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await both).map((deed) => deed.state)).toEqual(['done', 'done']);
    expect(sent).toEqual(['周', '林']);
  });
});

describe('photos of a deed', () => {
  const photo = (id: string): KeptFile => ({
    id,
    bytes: Uint8Array.of(1, 2, 3).buffer,
    type: 'image/jpeg',
  });
  const claim = (...ids: string[]) => ({ ...scan('周'), files: ids.map(photo) });

  it('survive a reload with it, go with it, and leave the phone once it has arrived', async () => {
    const store = memoryStore();
    await queueWith(lost, store).submit(claim('one', 'two'));
    const sent: string[][] = [];
    const afterReload = queueWith(async (_deed, files) => {
      sent.push((await files()).map(({ id }) => id));
    }, store);
    await afterReload.flush();
    expect(sent).toEqual([['one', 'two']]);
    expect(await store.files(['one', 'two'])).toEqual([]);
    expect(afterReload.list()[0]).toMatchObject({ state: 'done', fileIds: [] });
  });

  it('stay with a refusal until it was seen', async () => {
    const store = memoryStore();
    const queue = queueWith(refuse, store);
    const { id } = await queue.submit(claim('one'));
    expect(await store.files(['one'])).toHaveLength(1);
    await queue.markSeen(id);
    expect(await store.files(['one'])).toEqual([]);
  });

  it('go with the next try of a refused deed, which is a new deed', async () => {
    const store = memoryStore();
    const requests: string[] = [];
    const queue = queueWith(async (deed, files) => {
      requests.push(`${deed.requestId} ${(await files()).length}`);
      if (!(deed.body as { late?: boolean }).late) return refuse();
      return 'taken';
    }, store);
    const { id } = await queue.submit(claim('one'));
    await queue.again<object>(id, (body) => ({ ...body, late: true }));
    await queue.flush();
    expect(queue.list()).toMatchObject([
      { state: 'refused', seen: true, fileIds: [] },
      { state: 'done', body: { late: true }, answer: 'taken' },
    ]);
    expect(new Set(requests.map((line) => line.split(' ')[0])).size).toBe(2);
    expect(requests.every((line) => line.endsWith(' 1'))).toBe(true);
    expect(await store.files(['one'])).toEqual([]);
    await queue.again(id, (body) => body);
    expect(queue.list()).toHaveLength(2);
  });
});

it('never forgets what nobody has looked at, however much comes after', async () => {
  const store = memoryStore();
  const wantsLook = (deed: QueuedDeed) => deed.label.name === '周' && !deed.seen;
  const send = async () => 'ok';
  const queue = new OfflineQueue({ name: 'test', store, send, owner: () => '甲', wantsLook });
  const { id } = await queue.submit(scan('周'));
  for (let count = 0; count < 205; count += 1) await queue.submit(scan('林'));
  expect(queue.list()).toHaveLength(201);
  expect(queue.list()[0]?.label.name).toBe('周');
  await queue.markSeen(id);
  await queue.submit(scan('林'));
  expect(queue.list().some((deed) => deed.label.name === '周')).toBe(false);
});

describe('a phone that stores nothing', () => {
  const store: QueueStore = {
    ...memoryStore(),
    add: async () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };

  it('still records while the network is there, and says when it is not', async () => {
    expect((await queueWith(async () => 'ok', store).submit(scan('周'))).state).toBe('done');
    await expect(queueWith(lost, store).submit(scan('周'))).rejects.toBeInstanceOf(NetworkLost);
  });
});

function queueWith(send: Server, store = memoryStore(), owner = '组织者甲'): OfflineQueue {
  return new OfflineQueue({ name: 'test', store, send, owner: () => owner });
}

function scan(name: string) {
  return { kind: 'check-in', body: { code: 'M1.X' }, label: { name } };
}

async function refuse(): Promise<never> {
  throw new ApiRefusal(409, stale);
}

async function lost(): Promise<never> {
  throw new NetworkLost();
}

function memoryStore(): QueueStore {
  let rows: QueuedDeed[] = [];
  let last = 0;
  const kept = new Map<string, KeptFile>();
  const put = async (deed: QueuedDeed) => {
    rows = rows.map((row) => (row.id === deed.id ? structuredClone(deed) : row));
  };
  return {
    add: async (deed: NewDeed, more) => {
      last += 1;
      rows.push(structuredClone({ ...deed, id: last }));
      if (more.put) await put(more.put);
      for (const file of more.files ?? []) kept.set(file.id, structuredClone(file));
      return last;
    },
    put,
    files: async (ids) => ids.flatMap((id) => kept.get(id) ?? []),
    removeFiles: async (ids) => {
      for (const id of ids) kept.delete(id);
    },
    all: async () => structuredClone(rows),
    remove: async (ids) => {
      rows = rows.filter((row) => !ids.includes(row.id));
    },
  };
}
