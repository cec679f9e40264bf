-- Residents, households, buildings, roles, and the staged lists of an import.

create table building (
  community_id uuid not null references community (id),
  id uuid not null,
  name text not null,
  primary key (community_id, id),
  unique (community_id, name)
);
call protect_by_community('building', 'select, insert, update');

create table household (
  community_id uuid not null references community (id),
  id uuid not null,
  building_id uuid,
  room text,
  created_at timestamptz not null,
  primary key (community_id, id),
  foreign key (community_id, building_id) references building (community_id, id)
);
call protect_by_community('household', 'select, insert, update');

create table resident (
  community_id uuid not null references community (id),
  id uuid not null,
  person_id uuid not null references person (id),
  household_id uuid,
  building_id uuid,
  room text,
  name text not null check (char_length(name) between 1 and 25),
  nickname text check (char_length(nickname) between 1 and 20),
  birth_date date,
  -- The phone that reaches this resident; families share phones, so it is not unique.
  phone_lookup bytea,
  phone_cipher bytea,
  phone_last4 text,
  state text not null default 'active' check (state in ('active', 'left')),
  -- Which text of the consent the resident agreed to; null: never on a board.
  board_consent_version text,
  board_consent_at timestamptz,
  language text not null default 'zh' check (language in ('zh', 'en')),
  elder_mode boolean not null default false,
  registered_at timestamptz not null,
  registered_by uuid,
  left_at timestamptz,
  primary key (community_id, id),
  unique (community_id, person_id),
  foreign key (community_id, household_id) references household (community_id, id),
  foreign key (community_id, building_id) references building (community_id, id)
);
create index resident_by_phone on resident (community_id, phone_lookup);
create index resident_by_household on resident (community_id, household_id);
create index resident_by_name on resident (community_id, name, id);
create index resident_by_building on resident (community_id, building_id);
call protect_by_community('resident', 'select, insert, update');

create table member_key (
  community_id uuid not null references community (id),
  key_id bytea not null check (length(key_id) = 4),
  resident_id uuid not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  primary key (community_id, key_id),
  foreign key (community_id, resident_id) references resident (community_id, id)
);
-- One living key per resident.
create unique index member_key_living on member_key (community_id, resident_id)
  where revoked_at is null;
call protect_by_community('member_key', 'select, insert, update');

create table role_grant (
  community_id uuid not null references community (id),
  id uuid not null,
  person_id uuid not null references person (id),
  role text not null check (role in ('organizer', 'counter_clerk', 'representative', 'committee',
    'treasurer', 'auditor', 'operator')),
  seat text check (seat in ('neighbourhood_committee', 'representative', 'property')),
  -- A clerk works at one counter.
  counter_id uuid,
  granted_by uuid,
  granted_at timestamptz not null,
  revoked_by uuid,
  revoked_at timestamptz,
  revoke_reason text,
  primary key (community_id, id)
);
-- The same role is held once per person (and counter) at a time.
create unique index role_grant_living on role_grant
  (community_id, person_id, role, coalesce(counter_id, '00000000-0000-0000-0000-000000000000'))
  where revoked_at is null;
call protect_by_community('role_grant', 'select, insert, update');

create table resident_import (
  community_id uuid not null references community (id),
  id uuid not null,
  file_name text not null,
  -- Rows as they will be written; phones are encrypted here too.
  rows_cipher bytea not null,
  new_count int not null,
  error_count int not null,
  created_by uuid not null,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  primary key (community_id, id)
);
call protect_by_community('resident_import', 'select, insert, update');

-- Phone look-ups by staff: limited per hour, shown to the resident on demand.
create table phone_lookup (
  community_id uuid not null references community (id),
  id uuid not null,
  person_id uuid not null,
  found_count int not null,
  at timestamptz not null,
  primary key (community_id, id)
);
create index phone_lookup_by_person on phone_lookup (community_id, person_id, at desc);
call protect_by_community('phone_lookup', 'select, insert');
