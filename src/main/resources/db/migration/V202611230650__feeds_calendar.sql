-- The secret address of a person's calendar: one each, and none serves two.
create table calendar_address (
  person_id bigint primary key references person,
  token varchar(32) not null unique check (length(token) = 32),
  made_at timestamp with time zone not null
);
