import { m } from '../../i18n/paraglide/messages';

const bytesMax = 5 * 1024 * 1024;

/** What can be said of a file before it travels. */
export function fileTrouble(file: { name: string; size: number }): string | undefined {
  if (!/\.(xlsx|csv)$/i.test(file.name)) return m.committee_import_wrong_kind();
  if (file.size === 0) return m.committee_import_empty_file();
  if (file.size > bytesMax) return m.committee_import_too_large();
  return undefined;
}
