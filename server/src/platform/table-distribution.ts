/**
 * How each table is to be spread when one PostgreSQL is no longer enough: `distributed` by
 * community_id, `reference` copied to every node, or `local` to the coordinator. Tidy holds that
 * distributed tables lead every primary, unique and foreign key with community_id and carry no
 * triggers.
 */
export const tableDistribution = {
  migration: 'local',

  district: 'reference',
  community: 'reference',
  person: 'reference',
  member_key_directory: 'reference',
  person_community: 'reference',

  sign_in: 'local',
  sign_in_code: 'local',
  auth_session: 'local',
  totp: 'local',
  passkey: 'local',

  request: 'distributed',
  staff_act: 'distributed',
  building: 'distributed',
  household: 'distributed',
  resident: 'distributed',
  member_key: 'distributed',
  role_grant: 'distributed',
  resident_import: 'distributed',
  phone_lookup: 'distributed',
  rulebook: 'distributed',
  activity: 'distributed',
  session: 'distributed',
  signup: 'distributed',
  attendance: 'distributed',
  member_code_use: 'distributed',
  service_record: 'distributed',
  account: 'distributed',
  transfer: 'distributed',
  entry: 'distributed',
  lot: 'distributed',
  score: 'distributed',
  limit_use: 'distributed',
  counter: 'distributed',
  reward: 'distributed',
  reward_use: 'distributed',
  redemption: 'distributed',
  counter_miss: 'distributed',
  notification: 'distributed',
  mentoring_wish: 'distributed',
  mentoring_try: 'distributed',
  mentoring_request: 'distributed',
  mentoring_pair: 'distributed',
} as const satisfies Record<string, 'distributed' | 'reference' | 'local'>;
