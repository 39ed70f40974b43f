-- The threads that nobody replied to yet, of which there are few among many.
create index thread_tally_unanswered on thread_tally (root_id) where replies = 0;
