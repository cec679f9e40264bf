/** Accounts of the programme itself, the same in every community; their balance is derived. */
export const systemAccounts: Readonly<Record<string, string>> = {
  '00000000-0000-0000-0000-000000000001': '积分发放',
  '00000000-0000-0000-0000-000000000002': '积分兑换',
  '00000000-0000-0000-0000-000000000003': '到期清零',
  '00000000-0000-0000-0000-000000000004': '按规则扣分',
};
