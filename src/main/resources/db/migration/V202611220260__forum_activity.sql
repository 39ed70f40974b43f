-- When something last happened in a topic, which is what lists are sorted by. A row of its own, so that a reply locks
-- nothing that people edit; what lists are filtered by stands here too, so that one index serves each list.
create table forum_activity (
  topic_id bigint primary key references forum_topic,
  tool_id bigint not null references tool,
  category_id bigint references forum_category,
  pinned integer not null default 0 check (pinned in (0, 1)),
  -- The same the other way round: what is read in rising order has pinned topics first as well.
  unpinned integer not null generated always as (1 - pinned) stored,
  opened_at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  last_reply_id bigint references contribution
);
insert into forum_activity (topic_id, tool_id, category_id, pinned, opened_at, last_at, last_reply_id)
  select t.id, t.tool_id, t.category_id, case when t.pinned_at is null then 0 else 1 end, c.created_at,
         coalesce(l.created_at, c.created_at), l.id
  from forum_topic t join contribution c on c.id = t.id
  left join lateral (select r.id, r.created_at from contribution r
                     where r.root_id = t.id and r.state = 'PUBLISHED' order by r.position desc limit 1) l on true;
create index forum_activity_latest on forum_activity (tool_id, pinned, last_at, topic_id);
create index forum_activity_oldest on forum_activity (tool_id, unpinned, opened_at, topic_id);
create index forum_activity_category_latest on forum_activity (category_id, pinned, last_at, topic_id);
create index forum_activity_category_oldest on forum_activity (category_id, unpinned, opened_at, topic_id);
-- What is new in somebody's spaces, pinned or not.
create index forum_activity_news on forum_activity (tool_id, last_at, topic_id);

-- How many there are to see, and which titles hold some words.
create index forum_topic_shown on contribution (tool_id, id) where kind = 'TOPIC' and state = 'PUBLISHED';
create index forum_topic_title_trgm on contribution using gin (lower(title) gin_trgm_ops) where kind = 'TOPIC';

-- Two categories that differ in capitals alone would be one to every reader.
alter table forum_category drop constraint forum_category_tool_id_title_key;
create unique index forum_category_title on forum_category (tool_id, lower(title));
