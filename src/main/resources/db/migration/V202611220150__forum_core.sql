create sequence forum_category_seq increment by 50;
create table forum_category (
  id bigint primary key,
  version integer not null default 0,
  tool_id bigint not null references tool,
  title varchar(80) not null check (title <> ''),
  description varchar(300) not null default '',
  position integer not null,
  unique (tool_id, title)
);
create table forum_topic (
  id bigint primary key references contribution,
  version integer not null default 0,
  tool_id bigint not null references tool,
  category_id bigint references forum_category,
  pinned_at timestamp with time zone,
  locked_at timestamp with time zone
);
create index forum_topic_tool on forum_topic (tool_id, id desc);
create index forum_topic_category on forum_topic (category_id, id desc);
