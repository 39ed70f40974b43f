create sequence contribution_seq increment by 50;

-- The spine: whatever somebody puts into a space. What is special to a tool is in a table of the tool with the same id.
create table contribution (
  id bigint primary key,
  version integer not null default 0,
  space_id bigint not null references space,
  tool_id bigint not null references tool,
  kind varchar(10) not null check (kind in ('TOPIC', 'POST', 'PROPOSAL', 'COMMENT')),
  -- A reply belongs to a thread (root) and answers one contribution in it (parent): the root itself or a reply to the root.
  root_id bigint references contribution,
  parent_id bigint references contribution,
  author_id bigint references person,
  author_label varchar(120),
  organisation_id bigint references organisation,
  written_as varchar(10) not null check (written_as in ('RESIDENT', 'OFFICIAL', 'TEACHER', 'PUPIL', 'FACILITATOR', 'MODERATOR', 'MEMBER', 'IMPORT')),
  language varchar(2) not null check (language in ('id', 'en')),
  origin varchar(7) not null check (origin in ('ONLINE', 'DESK', 'PAPER', 'MEETING', 'IMPORT')),
  state varchar(9) not null check (state in ('DRAFT', 'PENDING', 'PUBLISHED', 'HIDDEN', 'WITHDRAWN')),
  title varchar(200),
  text text not null,
  html text not null,
  stance varchar(7) check (stance in ('FOR', 'NEUTRAL', 'AGAINST')),
  created_at timestamp with time zone not null,
  edited_at timestamp with time zone,
  state_at timestamp with time zone not null,
  -- Made by the page that offered the form: a second press of the same form finds the first one's row.
  request_key uuid unique,
  check ((root_id is null) = (parent_id is null)),
  check (author_id is not null or origin = 'IMPORT'),
  check (length(text) <= 20000)
);
create index contribution_thread on contribution (root_id, id);
create index contribution_parent on contribution (parent_id);
create index contribution_author on contribution (author_id, id desc);
create index contribution_space on contribution (space_id, id desc);

create sequence revision_seq increment by 50;
create table revision (
  id bigint primary key,
  contribution_id bigint not null references contribution,
  number integer not null check (number >= 1),
  title varchar(200),
  text text not null,
  editor_id bigint not null references person,
  at timestamp with time zone not null,
  unique (contribution_id, number)
);

-- How many visible replies a thread has and when the last came: a row of its own, so that a reply locks nothing else.
create table thread_tally (
  root_id bigint primary key references contribution,
  replies integer not null default 0 check (replies >= 0),
  last_reply_id bigint,
  last_reply_at timestamp with time zone not null
);

-- High-water position: everything in the thread up to this reply has been seen.
create table read_mark (
  person_id bigint not null references person,
  root_id bigint not null references contribution,
  seen_up_to bigint not null,
  primary key (person_id, root_id)
);
