/** Two spellings of one place have one key: 3号楼 东侧 and ３ 号楼，东侧. */
export function placeKey(place: string): string {
  return place
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]/gu, '');
}
