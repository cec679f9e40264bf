/** Divides metadata: a typed dot would be as wide as each font pleases. */
export function Sep() {
  return <i className="sep"> </i>;
}
