import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OfflineQueue } from './offline-queue';
import type { NewDeed, QueuedDeed, QueueStore } from './queue-store';
import { ApiRefusal, NetworkLost } from './refusal';

type Server = (deed: QueuedDeed) => Promise<unknown>;

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

async function lost(): Promise<never> {
  throw new NetworkLost();
}

function memoryStore(): QueueStore {
  let rows: QueuedDeed[] = [];
  let last = 0;
  return {
    add: async (deed: NewDeed) => {
      last += 1;
      rows.push(structuredClone({ ...deed, id: last }));
      return last;
    },
    put: async (deed) => {
      rows = rows.map((row) => (row.id === deed.id ? structuredClone(deed) : row));
    },
    all: async () => structuredClone(rows),
    remove: async (ids) => {
      rows = rows.filter((row) => !ids.includes(row.id));
    },
  };
}
