-- Forums in which everybody opens one topic: in the whole forum, or in one category.
create table forum_rules (
  tool_id bigint primary key references tool,
  one_each boolean not null
);
alter table forum_category add column one_each boolean not null default false;
create table forum_own_topic (
  topic_id bigint primary key references forum_topic,
  tool_id bigint not null references tool,
  category_id bigint references forum_category on delete cascade,
  person_id bigint not null references person
);
-- One of each person in the whole forum, or in the category.
create unique index forum_own_topic_once on forum_own_topic (tool_id, coalesce(category_id, 0), person_id);
create index forum_own_topic_category on forum_own_topic (category_id);
