-- Rulebooks on their way from a first thought to the assembly's vote, and how each version came
-- about.

alter table rulebook
  -- Founded with the community, adopted by an assembly, or published to stop one rule at once.
  add column way text not null default 'founded' check (way in ('founded', 'adopted', 'stopped')),
  add column published_by uuid,
  add column seconded_by uuid,
  -- An adoption is published by two people, and two people are two.
  add constraint rulebook_by_two check (
    way <> 'adopted' or (published_by is not null and seconded_by is not null
      and published_by <> seconded_by)),
  -- Who stops a rule in an emergency has a name.
  add constraint rulebook_stopped_by check (way <> 'stopped' or published_by is not null);

create table rulebook_draft (
  community_id uuid not null references community (id),
  id uuid not null,
  document jsonb not null,
  -- Raised by every change: two editors never overwrite each other unseen.
  revision int not null default 1 check (revision > 0),
  -- The published version it was last compared with.
  based_on int,
  state text not null default 'open' check (
    state in ('open', 'proposed', 'published', 'discarded')),
  created_by uuid not null,
  created_at timestamptz not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  proposed_by uuid,
  proposed_at timestamptz,
  in_force_from date,
  -- Form of the assembly, who was entitled and present, and how they voted.
  adoption jsonb,
  published_version int,
  primary key (community_id, id),
  foreign key (community_id, published_version) references rulebook (community_id, version),
  -- What is proposed is whole: by whom, from which day, and how it was adopted.
  check (state not in ('proposed', 'published') or (proposed_by is not null
    and proposed_at is not null and in_force_from is not null and adoption is not null)),
  -- Only what is published has a version.
  check ((state = 'published') = (published_version is not null))
);
-- The drafts someone still works on.
create index rulebook_draft_living on rulebook_draft (community_id, changed_at desc)
  where state in ('open', 'proposed');
call protect_by_community('rulebook_draft', 'select, insert, update');

-- Which categories there are is for the rulebook to say; here only their shape is held.
alter table activity
  drop constraint activity_category_check,
  add constraint activity_category_check check (category ~ '^[a-z][a-z0-9_]{0,39}$');
alter table guardian_consent
  drop constraint guardian_consent_category_check,
  add constraint guardian_consent_category_check check (category ~ '^[a-z][a-z0-9_]{0,39}$');
