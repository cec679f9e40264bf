/** How one setting is read. `meaning` is its line in the documentation. */
export interface SettingKind<Value> {
  readonly fallback: Value;
  readonly allowed: string;
  readonly meaning: string;
  parse(text: string): { value: Value } | { problem: string };
}

export function filledText(fallback: string, meaning: string): SettingKind<string> {
  return { fallback, allowed: 'text', meaning, parse: (text) => ({ value: text }) };
}

export function optionalText(meaning: string): SettingKind<string | null> {
  return { fallback: null, allowed: 'text', meaning, parse: (text) => ({ value: text }) };
}

export function wholeNumber(
  fallback: number,
  min: number,
  max: number,
  meaning: string,
): SettingKind<number> {
  return {
    fallback,
    allowed: `${min} to ${max}`,
    meaning,
    parse(text) {
      const value = Number(text);
      if (/^\d+$/.test(text) && value >= min && value <= max) return { value };
      return { problem: `must be a whole number from ${min} to ${max}, not "${text}"` };
    },
  };
}

export function choice<const Word extends string>(
  words: readonly Word[],
  fallback: NoInfer<Word>,
  meaning: string,
): SettingKind<Word> {
  return {
    fallback,
    allowed: words.join(', '),
    meaning,
    parse(text) {
      const value = words.find((word) => word === text);
      if (value !== undefined) return { value };
      return { problem: `must be one of ${words.join(', ')}, not "${text}"` };
    },
  };
}

/** The value is never repeated in the sentence: it would end in a log. */
export function secretKey(meaning: string): SettingKind<string | null> {
  return {
    fallback: null,
    allowed: '64 hex digits',
    meaning,
    parse(text) {
      if (/^[0-9a-f]{64}$/i.test(text)) return { value: text.toLowerCase() };
      return { problem: 'must be 64 hex digits (32 bytes); `openssl rand -hex 32` makes one' };
    },
  };
}

export function optionalWholeNumber(
  min: number,
  max: number,
  meaning: string,
): SettingKind<number | null> {
  return { ...wholeNumber(0, min, max, meaning), fallback: null };
}

/** The address of a node often holds a password: it is never repeated. */
export function rpcAddress(meaning: string): SettingKind<string | null> {
  return {
    fallback: null,
    allowed: 'http(s) address',
    meaning,
    parse(text) {
      const good = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
      return good ? { value: text } : { problem: 'must be an http or https address' };
    },
  };
}

/** In small letters, as the database keeps it. */
export function contractAddress(meaning: string): SettingKind<string | null> {
  return {
    fallback: null,
    allowed: '0x and 40 hex digits',
    meaning,
    parse(text) {
      if (/^0x[0-9a-f]{40}$/i.test(text)) return { value: text.toLowerCase() };
      return { problem: `must be 0x and 40 hex digits, not "${text}"` };
    },
  };
}

/** Kept without a slash at the end. */
export function publicAddress(meaning: string): SettingKind<string | null> {
  return {
    fallback: null,
    allowed: 'http(s) address without a path',
    meaning,
    parse(text) {
      const url = URL.canParse(text) ? new URL(text) : null;
      if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/') {
        return { problem: `must be an http or https address without a path, not "${text}"` };
      }
      return { value: url.origin };
    },
  };
}

/** How a log calls itself: an address without https://, or any word. */
export function logOrigin(meaning: string): SettingKind<string | null> {
  return {
    fallback: null,
    allowed: 'text without spaces and +',
    meaning,
    parse(text) {
      if (/^[^\s+]{1,100}$/u.test(text)) return { value: text };
      return {
        problem: `must be at most 100 letters without spaces and plus signs, not "${text}"`,
      };
    },
  };
}
