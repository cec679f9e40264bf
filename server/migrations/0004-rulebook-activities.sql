-- The rulebook, what is planned, and who came.

-- A version never changes once published; a correction is a new version.
create table rulebook (
  community_id uuid not null references community (id),
  version int not null check (version > 0),
  document jsonb not null,
  published_at timestamptz not null,
  in_force_from timestamptz not null,
  primary key (community_id, version),
  check (in_force_from >= published_at)
);
-- "The rules in force at this instant" is the newest start before it.
create index rulebook_in_force on rulebook (community_id, in_force_from desc);
call protect_by_community('rulebook', 'select, insert');

create table activity (
  community_id uuid not null references community (id),
  id uuid not null,
  title text not null,
  description text not null,
  category text not null check (category in ('basic', 'skill', 'culture', 'innovation')),
  rule_key text not null,
  place text not null,
  capacity int check (capacity > 0),
  risk_level text not null check (risk_level in ('none', 'some', 'high')),
  risk_text text not null,
  state text not null default 'open' check (state in ('open', 'closed')),
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (community_id, id)
);
call protect_by_community('activity', 'select, insert, update');

create table session (
  community_id uuid not null references community (id),
  id uuid not null,
  activity_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null,
  capacity int check (capacity > 0),
  -- Counted by conditional updates, so a place is never given twice.
  signup_count int not null default 0 check (signup_count >= 0),
  state text not null default 'planned' check (state in ('planned', 'closed', 'cancelled')),
  organizer_person_id uuid,
  cancel_reason text,
  closed_at timestamptz,
  created_at timestamptz not null,
  primary key (community_id, id),
  foreign key (community_id, activity_id) references activity (community_id, id),
  check (ends_at > starts_at),
  check (capacity is null or signup_count <= capacity)
);
create index session_by_start on session (community_id, starts_at);
create index session_by_activity on session (community_id, activity_id, starts_at);
-- The auto-close job looks for planned sessions whose end has passed.
create index session_open_by_end on session (community_id, ends_at) where state = 'planned';
call protect_by_community('session', 'select, insert, update');

create table signup (
  community_id uuid not null references community (id),
  session_id uuid not null,
  resident_id uuid not null,
  signed_up_at timestamptz not null,
  cancelled_at timestamptz,
  primary key (community_id, session_id, resident_id),
  foreign key (community_id, session_id) references session (community_id, id),
  foreign key (community_id, resident_id) references resident (community_id, id)
);
create index signup_by_resident on signup (community_id, resident_id, signed_up_at desc);
call protect_by_community('signup', 'select, insert, update');

create table attendance (
  -- Reaches community through its session: one check less on the hot path.
  community_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  resident_id uuid not null,
  -- The scan's request; a repeated scan request finds this row.
  request_id uuid not null,
  way text not null check (
    way in ('camera', 'hand_scanner', 'photo', 'typed_code', 'phone', 'roster')),
  offline boolean not null,
  checked_in_at timestamptz not null,
  checked_in_by uuid not null,
  recorded_at timestamptz not null,
  checked_out_at timestamptz,
  checked_out_by uuid,
  closed_by text check (closed_by in ('organizer', 'auto')),
  minutes int check (minutes >= 0),
  -- Points of check-in plus check-out, with the words why (also why none).
  points int not null default 0,
  because jsonb not null default '[]',
  in_transfer_id uuid,
  out_transfer_id uuid,
  primary key (community_id, id),
  -- A resident is in a session once.
  unique (community_id, session_id, resident_id),
  unique (community_id, request_id),
  foreign key (community_id, session_id) references session (community_id, id),
  foreign key (community_id, resident_id) references resident (community_id, id),
  check ((checked_out_at is null) = (closed_by is null))
);
create index attendance_by_resident on attendance (community_id, resident_id, checked_in_at desc);
create index attendance_open on attendance (community_id, session_id) where checked_out_at is null;
call protect_by_community('attendance', 'select, insert, update');

-- A member code counts once per step: the second scan elsewhere is a forwarded picture.
create table member_code_use (
  community_id uuid not null,
  key_id bytea not null,
  step bigint not null,
  session_id uuid not null,
  used_at timestamptz not null,
  primary key (community_id, key_id, step)
);
call protect_by_community('member_code_use', 'select, insert, delete');

-- 志愿服务记录: a legal record in minutes, apart from points, never spent.
create table service_record (
  community_id uuid not null references community (id),
  id uuid not null,
  resident_id uuid not null,
  attendance_id uuid not null,
  rule_key text not null,
  day date not null,
  minutes int not null check (minutes > 0),
  content text not null,
  place text not null,
  recording_unit text not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (community_id, id),
  unique (community_id, attendance_id),
  foreign key (community_id, resident_id) references resident (community_id, id),
  foreign key (community_id, attendance_id) references attendance (community_id, id)
);
create index service_record_by_resident on service_record (community_id, resident_id, day desc);
call protect_by_community('service_record', 'select, insert');
