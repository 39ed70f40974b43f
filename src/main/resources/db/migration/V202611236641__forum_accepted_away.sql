-- Answers that settled a question when they were split off it; put back, they settle it again.
create table forum_accepted_away (
  topic_id bigint not null references forum_topic on delete cascade,
  reply_id bigint not null references contribution,
  accepted_by bigint not null references person,
  accepted_at timestamp with time zone not null,
  primary key (topic_id, reply_id)
);
