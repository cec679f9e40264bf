/**
 * Deeds done at the table must survive a dead network, a reload and an impatient thumb. Each is
 * written down before its first try and sent in the order done, one at a time; the request id makes
 * a repeated send harmless. A refusal is an answer and is kept; a lost network is not an answer.
 */
import { now } from '../ui/clock';
import { oneAtATime } from './one-at-a-time';
import type { KeptFile, NewDeed, QueuedDeed, QueueStore } from './queue-store';
import { ApiRefusal } from './refusal';
import { newRequestId } from './request-id';

export interface QueueOptions {
  name: string;
  store: QueueStore;
  /** Sends one deed; throws ApiRefusal or NetworkLost as the client does. */
  send: (deed: QueuedDeed, files: () => Promise<KeptFile[]>) => Promise<unknown>;
  /** What must not be forgotten before someone has seen it; refusals, unless said otherwise. */
  wantsLook?: (deed: QueuedDeed) => boolean;
  /** The signed-in person, or null: then nothing is sent. */
  owner: () => string | null;
}

export interface Deed<Body> {
  kind: string;
  body: Body;
  label: Record<string, string>;
  files?: readonly KeptFile[];
}

const retryMs = [3_000, 10_000, 30_000, 60_000];
const keptSettledMax = 200;

export class OfflineQueue {
  private deeds: readonly QueuedDeed[] = [];
  private readonly listeners = new Set<() => void>();
  private failures = 0;
  private timer = 0;
  private sending: Promise<void> | undefined;

  constructor(private readonly options: QueueOptions) {}

  /**
   * At start: shows what is there, sends it, and from now on wakes with the network and the page.
   */
  start(): () => void {
    const wake = () => {
      if (document.visibilityState === 'visible') void this.flush();
    };
    window.addEventListener('online', wake);
    document.addEventListener('visibilitychange', wake);
    void this.refresh().then(() => this.flush());
    return () => {
      window.removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', wake);
      window.clearTimeout(this.timer);
    };
  }

  /**
   * Writes the deed down and tries to send it. Answers with the deed as it stands when it was
   * settled or when patience ended, whichever is first: `waiting` means it is safe, not yet known.
   */
  async submit<Body>(deed: Deed<Body>, patienceMs = 4_000): Promise<QueuedDeed> {
    const { files = [], ...written } = deed;
    const fresh: NewDeed = {
      ...written,
      ...this.beginning(),
      ...(files.length > 0 ? { fileIds: files.map((file) => file.id) } : {}),
    };
    let id: number;
    try {
      id = await this.options.store.add(fresh, { files });
    } catch {
      return this.sendUnkept({ ...fresh, id: 0 }, files);
    }
    await this.refresh();
    let patience = 0;
    const ended = new Promise<void>((resolve) => {
      patience = window.setTimeout(resolve, patienceMs);
    });
    await Promise.race([this.sendUntilTried(id), ended]);
    window.clearTimeout(patience);
    return this.deeds.find((one) => one.id === id) ?? { ...fresh, id };
  }

  /**
   * Sends what waits, oldest first, until it is empty or the network fails. Safe to call anytime.
   */
  flush(): Promise<void> {
    window.clearTimeout(this.timer);
    this.sending ??= oneAtATime(`linli-queue-${this.options.name}`, () => this.sendAll()).finally(
      () => {
        this.sending = undefined;
        if (this.waitingHere().length > 0) this.tryLater();
      },
    );
    return this.sending;
  }

  /** It was read; it moves from “please look” into the list, and its photos are let go. */
  async markSeen(id: number): Promise<void> {
    const deed = (await this.options.store.all()).find((one) => one.id === id);
    if (deed) await this.settled({ ...deed, seen: true });
    await this.refresh();
  }

  /** What was done is taken back; the line stays in the list and says so. */
  async markUndone(id: number): Promise<void> {
    const deed = (await this.options.store.all()).find((one) => one.id === id);
    if (deed) await this.options.store.put({ ...deed, undone: true });
    await this.refresh();
  }

  /** A refused deed once more, as it was or changed: a new deed, which takes the photos over. */
  async again<Body>(id: number, change: (body: Body) => Body): Promise<void> {
    const deed = (await this.options.store.all()).find((one) => one.id === id);
    if (deed?.state !== 'refused' || deed.seen) return;
    const { kind, body, label, fileIds } = deed;
    const fresh: NewDeed = {
      ...this.beginning(),
      ...{ kind, body: change(body as Body), label },
      ...(fileIds ? { fileIds } : {}),
    };
    await this.options.store.add(fresh, { put: { ...deed, seen: true, fileIds: [] } });
    await this.refresh();
    void this.flush();
  }

  /** The photos of a deed as long as they are here, for showing them. */
  filesOf(deed: QueuedDeed): Promise<KeptFile[]> {
    return this.options.store.files(deed.fileIds ?? []);
  }

  list = (): readonly QueuedDeed[] => this.deeds;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  private beginning() {
    const owner = this.options.owner();
    if (owner === null) throw new Error('A deed is only recorded by someone signed in');
    const doneAt = now().toISOString();
    return { owner, requestId: newRequestId(), doneAt, state: 'waiting' as const, tries: 0 };
  }

  /**
   * A run that was just ending may have missed the new deed: then one more run, unless it failed.
   */
  private async sendUntilTried(id: number): Promise<void> {
    let failuresBefore: number;
    do {
      failuresBefore = this.failures;
      await this.flush();
    } while (this.failures === failuresBefore && this.waitingHere().some((deed) => deed.id === id));
  }

  /** A phone that refuses to store anything still works while the network does. */
  private async sendUnkept(deed: QueuedDeed, files: readonly KeptFile[]): Promise<QueuedDeed> {
    try {
      const answer = await this.options.send(deed, async () => [...files]);
      return { ...deed, state: 'done', answer };
    } catch (error) {
      if (!isFinal(error)) throw error;
      return refusedBy(error, deed);
    }
  }

  private async sendAll(): Promise<void> {
    for (;;) {
      // Read anew each time: another tab may have sent, this tab may have added.
      await this.refresh();
      const next = this.waitingHere()[0];
      if (!next || !(await this.sendOne(next))) break;
      this.failures = 0;
    }
    await this.forgetOldest();
  }

  /** True when the deed is settled, so that the next may go. */
  private async sendOne(deed: QueuedDeed): Promise<boolean> {
    try {
      const answer = await this.options.send(deed, () => this.filesOf(deed));
      await this.settle({ ...deed, state: 'done', answer });
      return true;
    } catch (error) {
      if (isFinal(error)) {
        await this.settle(refusedBy(error, deed));
        return true;
      }
      this.failures += 1;
      await this.options.store.put({ ...deed, tries: deed.tries + 1 });
      return false;
    }
  }

  private async settle(deed: QueuedDeed): Promise<void> {
    const settledAt = now().toISOString();
    await this.settled({ ...deed, tries: deed.tries + 1, settledAt });
    await this.refresh();
  }

  /** The photos of a refusal stay until someone has decided what becomes of it. */
  private async settled(deed: QueuedDeed): Promise<void> {
    const { fileIds = [] } = deed;
    const over = fileIds.length > 0 && (deed.state === 'done' || deed.seen === true);
    await this.options.store.put(over ? { ...deed, fileIds: [] } : deed);
    if (over) await this.options.store.removeFiles(fileIds);
  }

  private async forgetOldest(): Promise<void> {
    const wantsLook = this.options.wantsLook ?? ((deed) => deed.state === 'refused' && !deed.seen);
    const settled = this.deeds.filter((deed) => deed.state !== 'waiting' && !wantsLook(deed));
    const tooMany = settled.slice(0, Math.max(0, settled.length - keptSettledMax));
    if (tooMany.length > 0) await this.options.store.remove(tooMany.map((deed) => deed.id));
    await this.refresh();
  }

  private tryLater(): void {
    const wait = retryMs[Math.min(this.failures, retryMs.length) - 1] ?? retryMs[0];
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.flush(), wait);
  }

  private waitingHere(): QueuedDeed[] {
    const owner = this.options.owner();
    return this.deeds.filter((deed) => deed.state === 'waiting' && deed.owner === owner);
  }

  private async refresh(): Promise<void> {
    this.deeds = await this.options.store.all();
    for (const listener of this.listeners) listener();
  }
}

/** Signed out, too fast, or the server in trouble: the deed stays and is tried again. */
function isFinal(error: unknown): error is ApiRefusal {
  if (!(error instanceof ApiRefusal)) return false;
  return error.status < 500 && error.status !== 401 && error.status !== 408 && error.status !== 429;
}

function refusedBy({ code, details, texts }: ApiRefusal, deed: QueuedDeed): QueuedDeed {
  return { ...deed, state: 'refused', refusal: { code, details, ...texts } };
}
