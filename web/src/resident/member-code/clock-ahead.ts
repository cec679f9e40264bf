/** Half of the way there and back is taken as the time since the server looked at its clock. */
export function clockAheadMs(serverTime: string, askedAt: number, answeredAt: number): number {
  return Math.round(Date.parse(serverTime) - (askedAt + answeredAt) / 2);
}
