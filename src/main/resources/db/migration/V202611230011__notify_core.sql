-- What somebody is told in the portal: the sentence by its key, so that it is read in the reader's language of then.
create sequence notice_seq increment by 50;
create table notice (
  id bigint primary key,
  person_id bigint not null references person,
  kind varchar(80) not null check (kind ~ '^[a-z-]+[.][a-z0-9._-]+$'),
  space_id bigint references space,
  contribution_id bigint references contribution,
  path varchar(300) not null check (path like '/%' and path not like '//%'),
  -- One line for each argument of the sentence.
  args text not null,
  -- The same thing is told to a person once: jobs may run twice.
  once varchar(120),
  at timestamp with time zone not null,
  read_at timestamp with time zone,
  unique (person_id, once)
);
create index notice_list on notice (person_id, id desc);
create index notice_unread on notice (person_id, id desc) where read_at is null;
