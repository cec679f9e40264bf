/** Out of the picture this long, a code shown again is meant as a new scan. */
const goneAfterMs = 2_000;

/**
 * Stands between the camera and the queue: a code held before the lens is let through once. Codes
 * change every half minute, so once a scan counted, all codes of that resident's phone stay out.
 */
export class CodeGate {
  private readonly seenAt = new Map<string, number>();

  /** `memberKey` joins the codes of one resident; true when this sight is a new scan. */
  letThrough(code: string, memberKey: string | undefined, atMs: number): boolean {
    const known = [code, memberKey].filter((key) => key !== undefined && this.isHere(key, atMs));
    this.seenAt.set(code, atMs);
    if (memberKey !== undefined && this.isHere(memberKey, atMs)) this.seenAt.set(memberKey, atMs);
    return known.length === 0;
  }

  /** The scan counted: the next code of the same phone is the same person still standing there. */
  counted(memberKey: string, atMs: number): void {
    this.seenAt.set(memberKey, atMs);
  }

  /** After a pause nobody looked: what was last in the picture may be there still. */
  resume(atMs: number): void {
    const latest = Math.max(...this.seenAt.values());
    for (const [key, at] of this.seenAt) {
      if (latest - at > goneAfterMs) this.seenAt.delete(key);
      else this.seenAt.set(key, atMs);
    }
  }

  private isHere(key: string, atMs: number): boolean {
    const at = this.seenAt.get(key);
    return at !== undefined && atMs - at < goneAfterMs;
  }
}
