-- Who agreed to what is done with a child's data: each line is one decision and is never changed.
create sequence consent_seq increment by 50;
create table consent (
  id bigint primary key,
  child_id bigint not null references person,
  kind varchar(13) not null check (kind in ('PARTICIPATION', 'DIGEST')),
  number integer not null check (number > 0),
  given boolean not null,
  -- The version of the text that was agreed to.
  text_version integer not null check (text_version > 0),
  cause varchar(10) not null check (cause in ('GUARDIAN', 'LINK_ENDED')),
  decided_by bigint not null references person,
  at timestamp with time zone not null,
  unique (child_id, kind, number),
  check (decided_by <> child_id)
);

create function consent_stands() returns trigger language plpgsql as $$
begin
  raise exception 'a consent that was recorded stays as it is' using errcode = 'restrict_violation';
end $$;
create trigger consent_stands before update or delete on consent for each row execute function consent_stands();

-- What holds now: one row for each child and kind, the last line of the record.
create table consent_state (
  child_id bigint not null references person,
  kind varchar(13) not null,
  number integer not null,
  given boolean not null,
  text_version integer not null,
  primary key (child_id, kind),
  foreign key (child_id, kind, number) references consent (child_id, kind, number)
);
