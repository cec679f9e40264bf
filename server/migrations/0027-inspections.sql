-- Inspections: grades on fixed days, given door by door. They count once a second person has agreed
-- to the list that is made of them.

alter table bulk_award_row
  drop constraint bulk_award_row_outcome_check,
  -- A grade without points is noted: it counts, and nothing enters the books.
  add constraint bulk_award_row_outcome_check
    check (outcome in ('sound', 'wrong', 'given', 'noted', 'not_given', 'reversed')),
  -- Whose home it was when it counted, and whose the second person's: a household, or a person
  -- without one. Lists from before this had neither.
  add column home_id uuid,
  add column decider_home_id uuid,
  -- Nobody lets count what is of their own home.
  add constraint bulk_award_row_not_own
    check (outcome not in ('given', 'noted') or decider_home_id <> home_id);

create table inspection_grade (
  community_id uuid not null references community (id),
  scheme_key text not null,
  day date not null,
  -- The account that the rules of the day mean: a household's, or a resident's.
  account_id uuid not null,
  -- Who stands for it: the resident, or the first of the household.
  resident_id uuid not null,
  -- By the rules of the day, so that it reads the same under later ones.
  scheme_name jsonb not null,
  grade text not null,
  grade_name jsonb not null,
  inspector_person_id uuid not null,
  -- Whose home it is, and the inspector's: a household, or a person without one.
  home_id uuid not null,
  inspector_home_id uuid not null,
  graded_at timestamptz not null,
  -- The row by which it was last put before a second person.
  bulk_award_id uuid,
  row_number int,
  -- Once per inspection and home.
  primary key (community_id, scheme_key, day, account_id),
  foreign key (community_id, resident_id) references resident (community_id, id),
  foreign key (community_id, bulk_award_id, row_number)
    references bulk_award_row (community_id, bulk_award_id, row_number),
  -- Nobody grades their own home.
  constraint inspection_grade_not_own check (inspector_home_id <> home_id),
  check ((bulk_award_id is null) = (row_number is null))
);
-- What a resident reads about their home.
create index inspection_grade_by_account on inspection_grade (community_id, account_id, day desc);
call protect_by_community('inspection_grade', 'select, insert, update');

-- How the row of a list stands: it waits, it counts, or it is void and may be put right.
create view listed_deed with (security_invoker = true) as
  select line.community_id, line.bulk_award_id, line.row_number, line.outcome, line.problems,
    line.given_points, line.transfer_id, list.decision_reason, list.decided_at,
    case
      when list.state in ('refused', 'withdrawn')
        or line.outcome in ('wrong', 'not_given', 'reversed')
        or exists (
          select from transfer undone
          where undone.community_id = line.community_id and undone.reverses = line.transfer_id)
        then 'void'
      when list.state = 'approved' then 'counts'
      else 'waiting'
    end as standing
  from bulk_award_row line
  join bulk_award list on list.community_id = line.community_id
    and list.id = line.bulk_award_id;
grant select on listed_deed to linli_app;
