-- What the programme has to tell one resident, kept until read. Nothing leaves the house here: by
-- which way a person without a phone is told is decided by who reads this table.

create table notification (
  community_id uuid not null references community (id),
  id uuid not null,
  resident_id uuid not null,
  -- What it is about, such as 'claim_decided'; the words stand in title and body.
  kind text not null,
  -- The same happening tells the same person once, however often it is told.
  notification_key text not null,
  title jsonb not null,
  body jsonb not null,
  -- A screen of the resident face; null when there is nothing more to see.
  link text,
  created_at timestamptz not null,
  read_at timestamptz,
  primary key (community_id, id),
  unique (community_id, resident_id, notification_key),
  foreign key (community_id, resident_id) references resident (community_id, id)
);
-- The resident's list, newest first.
create index notification_by_resident on notification
  (community_id, resident_id, created_at desc, id desc);
call protect_by_community('notification', 'select, insert, update');
