-- What readers answer without words. The key makes sure that each is given once.
create table contribution_reaction (
  contribution_id bigint not null references contribution,
  person_id bigint not null references person,
  kind varchar(9) not null check (kind in ('AGREE', 'THANKS', 'EXPLAINED', 'THOUGHT')),
  at timestamp with time zone not null,
  primary key (contribution_id, person_id, kind)
);
create index contribution_reaction_person on contribution_reaction (person_id);

-- The same counted, a row for each contribution that somebody ever reacted to: neither writing nor editing waits for it.
-- bound is by what "most helpful" sorts: what is certain of the share of readers who found it helpful.
create table reaction_tally (
  contribution_id bigint primary key references contribution,
  parent_id bigint references contribution,
  position integer not null,
  agree integer not null default 0 check (agree >= 0),
  thanks integer not null default 0 check (thanks >= 0),
  explained integer not null default 0 check (explained >= 0),
  thought integer not null default 0 check (thought >= 0),
  reactors integer not null default 0 check (reactors >= 0),
  helpful integer not null default 0 check (helpful between 0 and reactors),
  bound double precision not null default 0 check (bound between 0 and 1)
);
create index reaction_tally_helpful on reaction_tally (parent_id, bound, position) where bound > 0;
