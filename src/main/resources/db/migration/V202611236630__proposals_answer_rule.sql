-- Who switched the second check on or off last, and when; empty where nobody did since the consultation began.
alter table answer_rule
  add column changed_by bigint references person,
  add column changed_at timestamp with time zone,
  add check ((changed_by is null) = (changed_at is null));
