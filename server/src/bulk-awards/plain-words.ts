/** Full width, case, spaces and quotation marks make no difference to what people write. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s“”‘’"'「」《》#]/g, '')
    .toLowerCase();
}
