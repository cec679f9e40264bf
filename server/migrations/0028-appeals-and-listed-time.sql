-- Who acts for a resident may object to a deduction in their name.

alter table deduction
  add column appeal_proxy_id uuid,
  add constraint deduction_appeal_proxy foreign key (community_id, appeal_proxy_id)
    references proxy (community_id, id),
  -- Only an appeal is made for somebody.
  add constraint deduction_appeal_by_proxy
    check (appeal_proxy_id is null or appealed_by is not null);

-- What an organizer proposed, the newest first; without it everything the community ever asked a
-- second person for is read through.
create index award_approval_by_maker on award_approval (community_id, maker_person_id, id desc);

-- Service that a list names, with its minutes and without a session: a late entry that two people
-- stand for from the beginning. Its stretch is empty, because nobody wrote the hours down.
alter table service_record
  alter column attendance_id drop not null, alter column session_id drop not null,
  -- The award it came with.
  add column transfer_id uuid,
  add constraint service_record_award foreign key (community_id, transfer_id)
    references transfer (community_id, id),
  add constraint service_record_session_attended
    check ((session_id is null) = (attendance_id is null)),
  -- Without a session two people vouch for it, and it is no guess about hours.
  add constraint service_record_by_list check (session_id is not null or kind = 'reversal'
    or (kind = 'late_entry' and transfer_id is not null and began_at = ended_at
      and confirmed_by is not null and confirmed_by <> recorded_by));
-- An award brings service once; a list that is taken back finds its records by it.
create unique index service_record_of_award on service_record (community_id, transfer_id)
  where transfer_id is not null;

-- Minutes that whoever proposed an award by hand wrote down; counted as service with the second
-- person's yes.
alter table award_approval add column listed_minutes int check (listed_minutes > 0);
