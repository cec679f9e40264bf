/** The photo a stored file belongs to, also when it was written only halfway. */
export function fileKeyOf(key: string): string {
  return key.slice(0, KEY_LENGTH);
}

/** Two ids and the slash between them. */
const KEY_LENGTH = 73;
