-- Communities and the walls between them. Every community's table leads its keys with community_id
-- and is protected by row-level security; the program works as linli_app, which owns nothing.

do $$
begin
  if not exists (select from pg_roles where rolname = 'linli_app') then
    create role linli_app nologin;
  end if;
end $$;
grant linli_app to current_user;
grant usage on schema public to linli_app;

create table district (
  id uuid primary key,
  name text not null,
  created_at timestamptz not null
);
grant select, insert, update on district to linli_app;

create table community (
  id uuid primary key,
  district_id uuid not null references district (id),
  -- Short name in public addresses such as /board/huaianli.
  slug text not null unique check (slug ~ '^[a-z0-9-]{2,40}$'),
  name text not null,
  time_zone text not null default 'Asia/Shanghai',
  created_at timestamptz not null
);
grant select, insert, update on community to linli_app;

-- Puts a table behind the wall: rows of another community do not exist, also for the owner.
create procedure protect_by_community(protected regclass, rights text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', protected);
  execute format('alter table %s force row level security', protected);
  -- The setting stands in a sub-select: read once a statement, not parsed anew for each row.
  execute format(
    'create policy own_community on %s using (community_id = ('
      'select nullif(current_setting(''app.community_id'', true), '''')::uuid))',
    protected);
  execute format('grant %s on %s to linli_app', rights, protected);
end $$;

-- The first answer of every changing request, so that a retry gets the same one.
create table request (
  community_id uuid not null references community (id),
  request_id uuid not null,
  operation text not null,
  person_id uuid,
  body_hash bytea not null,
  status int,
  -- Sealed with the master key: answers hold names, and codes that a counter accepts.
  response bytea,
  recorded_at timestamptz not null,
  primary key (community_id, request_id)
);
call protect_by_community('request', 'select, insert, update, delete');

-- Everything staff does, reads of personal data included. Never updated.
create table staff_act (
  community_id uuid not null references community (id),
  id uuid not null,
  person_id uuid not null,
  operation text not null,
  target jsonb not null,
  request_id uuid,
  at timestamptz not null,
  primary key (community_id, id)
);
-- Read by "what did this person do", newest first.
create index staff_act_by_person on staff_act (community_id, person_id, at desc);
call protect_by_community('staff_act', 'select, insert');
