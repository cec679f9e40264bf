interface Read {
  isError: boolean;
  failureCount: number;
}

/** The last try to read anew failed: what is shown was true when it was read, no later. */
export function isOld(read: Read): boolean {
  return read.isError || read.failureCount > 0;
}
