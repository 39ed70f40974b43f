-- Where a topic came from that was split off another one: the old one leads to it.
create table contribution_split (
  root_id bigint primary key references contribution,
  from_root_id bigint not null references contribution,
  split_by bigint not null references person,
  at timestamp with time zone not null,
  check (root_id <> from_root_id)
);
create index contribution_split_from on contribution_split (from_root_id, root_id);
