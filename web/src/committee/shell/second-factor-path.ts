/** Where the second factor is proven, and where to go after it. */
export function secondFactorPath(path: string): string {
  return `/second-factor?next=${encodeURIComponent(path)}`;
}
