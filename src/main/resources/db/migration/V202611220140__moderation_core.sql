create sequence report_seq increment by 50;
create table report (
  id bigint primary key,
  version integer not null default 0,
  contribution_id bigint not null references contribution,
  space_id bigint not null references space,
  reporter_id bigint not null references person,
  rule varchar(20) not null,
  note varchar(1000) not null default '',
  created_at timestamp with time zone not null,
  outcome varchar(7) check (outcome in ('HIDDEN', 'KEPT')),
  decided_by bigint references person,
  decided_at timestamp with time zone,
  unique (contribution_id, reporter_id),
  check ((outcome is null) = (decided_at is null))
);
create index report_queue on report (space_id, id) where outcome is null;

-- Why a contribution is hidden: shown to its author, with the rule of the house.
create table hiding (
  contribution_id bigint primary key references contribution,
  rule varchar(20) not null,
  reason varchar(1000) not null check (reason <> ''),
  hidden_by bigint not null references person,
  hidden_at timestamp with time zone not null
);
