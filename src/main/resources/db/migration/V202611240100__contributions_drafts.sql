-- What somebody typed into a form and has not sent yet: one row for each form, seen by nobody else. Deleted ones stay
-- until forget_at, so that a slip of the finger costs nothing.
create table contribution_draft (
  person_id bigint not null references person,
  form varchar(80) not null check (form ~ '^[a-z0-9-]+$'),
  path varchar(2000) not null check (path like '/%'),
  label varchar(80) not null,
  fields text not null check (length(fields) <= 250000),
  saved_at timestamp with time zone not null,
  deleted boolean not null,
  forget_at timestamp with time zone not null,
  primary key (person_id, form)
);
create index contribution_draft_forget on contribution_draft (forget_at);
