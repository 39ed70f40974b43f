-- The place of a reply in its thread: 1, 2, 3 … without a gap, given out under the lock of the thread's tally. Paging,
-- "first unread" and permanent links go by it; 0 is what began the thread.
alter table contribution add column position integer not null default 0;
update contribution c set position = n.position
  from (select id, row_number() over (partition by root_id order by id) as position
        from contribution where root_id is not null) n
  where n.id = c.id;
alter table contribution add check ((root_id is null) = (position = 0));
drop index contribution_thread;
create unique index contribution_thread on contribution (root_id, position);
drop index contribution_parent;
create index contribution_parent on contribution (parent_id, position);
-- How much somebody wrote lately.
create index contribution_pace on contribution (author_id, created_at);

-- A tally also stands for each reply that was replied to.
alter table thread_tally add column last_position integer not null default 0;
update thread_tally t set last_position = coalesce((select max(c.position) from contribution c where c.root_id = t.root_id), 0);
