/** The faces and their addresses: the builds, the dev server and the service workers agree here. */
export const faces = ['resident', 'field', 'board', 'committee'] as const;

export type Face = (typeof faces)[number];
export type LightFace = Exclude<Face, 'committee'>;

export const webFolder = new URL('.', import.meta.url).pathname;

export function baseOf(face: Face): string {
  return `/${face}/`;
}
