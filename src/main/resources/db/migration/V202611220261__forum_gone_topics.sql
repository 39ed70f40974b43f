-- The few topics of a forum that are not shown: what is left out of the counts.
create index forum_topic_gone on contribution (tool_id, id) where kind = 'TOPIC' and state <> 'PUBLISHED';
