-- A topic asks for a conversation or for an answer.
alter table forum_topic add column type varchar(10) not null default 'DISCUSSION' check (type in ('DISCUSSION', 'QUESTION'));

-- The one answer that settles a question, until another one is chosen.
create table forum_accepted (
  topic_id bigint primary key references forum_topic,
  reply_id bigint not null unique references contribution,
  accepted_by bigint not null references person,
  accepted_at timestamp with time zone not null
);

-- Who teaches stands behind an answer.
create table forum_endorsement (
  reply_id bigint not null references contribution,
  person_id bigint not null references person,
  endorsed_at timestamp with time zone not null,
  primary key (reply_id, person_id)
);
