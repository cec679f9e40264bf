import { refuse } from '../refuse';

const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const ENTRY_BYTES = 46;
const END_BYTES = 22;
const COMMENT_BYTES_MAX = 65_535;
const UNPACKED_BYTES_MAX = 40 * 1024 * 1024;
const ENTRIES_MAX = 500;

/**
 * Refuses a workbook that would unpack to more than a list can need, before anything
 * is unpacked. The reader holds every part to the size that stands in the directory, so it is
 * enough to add those up; a part that names no size could be of any, and is refused.
 */
export function checkArchiveSize(bytes: Buffer): void {
  const end = findDirectoryEnd(bytes);
  if (end === undefined) throw refuse('lists/unreadable');
  const count = bytes.readUInt16LE(end + 10);
  let offset = bytes.readUInt32LE(end + 16);
  if (count > ENTRIES_MAX) throw refuse('lists/unreadable');
  let unpackedBytes = 0;
  for (let index = 0; index < count; index += 1) {
    if (offset + ENTRY_BYTES > bytes.length || bytes.readUInt32LE(offset) !== DIRECTORY_ENTRY) {
      throw refuse('lists/unreadable');
    }
    const packed = bytes.readUInt32LE(offset + 20);
    const unpacked = bytes.readUInt32LE(offset + 24);
    if (unpacked === 0 && packed > 2) throw refuse('lists/unreadable');
    unpackedBytes += unpacked;
    if (unpackedBytes > UNPACKED_BYTES_MAX) throw refuse('lists/unreadable');
    offset += ENTRY_BYTES + tailBytes(bytes, offset);
  }
}

function tailBytes(bytes: Buffer, offset: number): number {
  return [28, 30, 32].reduce((sum, field) => sum + bytes.readUInt16LE(offset + field), 0);
}

function findDirectoryEnd(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - END_BYTES - COMMENT_BYTES_MAX);
  for (let offset = bytes.length - END_BYTES; offset >= first; offset -= 1) {
    if (bytes.readUInt32LE(offset) === DIRECTORY_END) return offset;
  }
  return undefined;
}
