-- The terms of a thread that has any: who may read before answering, under which names, and until when.
create table thread_terms (
  root_id bigint primary key references contribution,
  version integer not null default 0,
  answer_first boolean not null default false,
  pseudonymous boolean not null default false,
  known_to_moderators boolean not null default false,
  answers_due timestamp with time zone,
  replies_due timestamp with time zone,
  closed_after boolean not null default false,
  unique (root_id, pseudonymous),
  check (replies_due is null or answers_due is null or replies_due >= answers_due),
  check (not closed_after or answers_due is not null or replies_due is not null),
  check (not known_to_moderators or pseudonymous)
);

-- The name under which somebody's peers know them in one thread. Its reference makes it impossible to switch the terms
-- off once somebody wrote under such a name.
create table pseudonym (
  root_id bigint not null,
  person_id bigint not null references person,
  name varchar(40) not null check (name <> ''),
  pseudonymous boolean not null default true check (pseudonymous),
  primary key (root_id, person_id),
  unique (root_id, name),
  foreign key (root_id, pseudonymous) references thread_terms (root_id, pseudonymous)
);

-- What the deadlines were before they were moved.
create sequence due_move_seq increment by 50;
create table due_move (
  id bigint primary key,
  root_id bigint not null references thread_terms,
  answers_due timestamp with time zone,
  replies_due timestamp with time zone,
  moved_by bigint not null references person,
  moved_at timestamp with time zone not null
);
create index due_move_thread on due_move (root_id, id);

-- Whether somebody has answered what began a thread.
create index contribution_answer on contribution (parent_id, author_id) where state = 'PUBLISHED';
