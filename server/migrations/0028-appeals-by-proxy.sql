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
