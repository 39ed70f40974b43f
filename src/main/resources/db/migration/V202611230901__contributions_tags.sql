-- Words under which topics and proposals are found again; at most five each, which the form checks under a lock.
create table contribution_tag (
  contribution_id bigint not null references contribution,
  tag varchar(40) not null check (length(tag) between 2 and 40),
  primary key (contribution_id, tag)
);
create index contribution_tag_of on contribution_tag (tag, contribution_id);
