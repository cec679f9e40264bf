-- What an account was given and when it began anew, by the calendar: the transfers say what, this
-- says when without looking through all of them.
create table account_term (
  community_id uuid not null,
  account_id uuid not null,
  -- When the calendar first met it: no reset before that day is made up for.
  opened_on date not null,
  base_given_on date,
  reset_on date,
  primary key (community_id, account_id)
);
call protect_by_community('account_term', 'select, insert, update');
