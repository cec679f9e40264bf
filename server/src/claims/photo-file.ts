/** The file of a photo in the store. */
export function photoFile(fileKey: string, size: 'small' | 'full'): string {
  return `${fileKey}-${size}.jpg`;
}
