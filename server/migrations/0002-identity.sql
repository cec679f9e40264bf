-- People across communities and how they sign in. These tables are global: a phone is looked up
-- before the community is known. They hold no points.

-- A phone that receives codes. Several persons of a family may share it.
create table sign_in (
  id uuid primary key,
  -- HMAC of the normalised phone: look-up without storing it in the clear.
  phone_lookup bytea not null unique,
  phone_cipher bytea not null,
  created_at timestamptz not null
);
grant select, insert, update on sign_in to linli_app;

create table person (
  id uuid primary key,
  -- Null for people without a phone.
  sign_in_id uuid references sign_in (id),
  name text not null,
  created_at timestamptz not null
);
create index person_by_sign_in on person (sign_in_id);
grant select, insert, update on person to linli_app;

-- One-time codes; the newest row of a phone is the living one.
create table sign_in_code (
  id uuid primary key,
  phone_lookup bytea not null,
  -- Bound to the phone and stored hashed.
  code_hash bytea not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  tries int not null default 0 check (tries between 0 and 5),
  used_at timestamptz,
  client_ip text not null
);
create index sign_in_code_by_phone on sign_in_code (phone_lookup, sent_at desc);
create index sign_in_code_by_ip on sign_in_code (client_ip, sent_at desc);
-- Codes no limit counts any more are deleted by age.
create index sign_in_code_by_time on sign_in_code (sent_at);
grant select, insert, update, delete on sign_in_code to linli_app;

create table auth_session (
  id uuid primary key,
  -- SHA-256 of the token; the token itself is never stored.
  token_hash bytea not null unique,
  sign_in_id uuid not null references sign_in (id),
  -- Whom of the family this sign-in acts for.
  person_id uuid not null references person (id),
  device_name text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  second_factor_at timestamptz,
  second_factor_misses int not null default 0,
  -- The challenge a passkey answer must carry.
  passkey_challenge text,
  revoked_at timestamptz
);
create index auth_session_by_sign_in on auth_session (sign_in_id, created_at desc);
grant select, insert, update on auth_session to linli_app;

create table totp (
  person_id uuid primary key references person (id),
  -- The secret in use; null until the first one is confirmed.
  secret_cipher bytea,
  -- A new secret waits here for its first code, so that a half-done change locks nobody out.
  pending_cipher bytea,
  confirmed_at timestamptz,
  -- A code counts once: later codes must have a later step.
  last_step bigint not null default 0
);
grant select, insert, update on totp to linli_app;

create table passkey (
  credential_id text primary key,
  person_id uuid not null references person (id),
  public_key bytea not null,
  sign_count bigint not null,
  transports text[] not null default '{}',
  created_at timestamptz not null
);
create index passkey_by_person on passkey (person_id);
grant select, insert, update on passkey to linli_app;

-- Which community a member code belongs to, so that a foreign code is refused by name.
create table member_key_directory (
  key_id bytea primary key check (length(key_id) = 4),
  community_id uuid not null references community (id)
);
grant select, insert on member_key_directory to linli_app;
