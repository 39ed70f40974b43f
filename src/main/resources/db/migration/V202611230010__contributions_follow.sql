-- Who wants to hear of what happens to a contribution.
create table contribution_follow (
  person_id bigint not null references person,
  contribution_id bigint not null references contribution,
  at timestamp with time zone not null,
  primary key (person_id, contribution_id)
);
create index contribution_follow_of on contribution_follow (contribution_id, person_id);
