-- What went along when a thread was split, and what each of them answered before: by this it can be put back.
create table contribution_split_part (
  root_id bigint not null references contribution_split on delete cascade,
  contribution_id bigint not null references contribution,
  parent_id bigint not null references contribution,
  primary key (root_id, contribution_id)
);
create index contribution_split_part_of on contribution_split_part (contribution_id);
create index contribution_split_part_parent on contribution_split_part (parent_id);
