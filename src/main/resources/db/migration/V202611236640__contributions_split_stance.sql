-- What begins a thread takes no side: put back as a reply, it says again what it said.
alter table contribution_split_part add column stance varchar(7) check (stance in ('FOR', 'NEUTRAL', 'AGAINST'));
