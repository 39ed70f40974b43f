create sequence proposal_category_seq increment by 50;
create table proposal_category (
  id bigint primary key,
  version integer not null default 0,
  tool_id bigint not null references tool,
  title varchar(80) not null check (title <> ''),
  position integer not null,
  unique (tool_id, title)
);

create sequence import_job_seq increment by 50;
create table import_job (
  id bigint primary key,
  version integer not null default 0,
  tool_id bigint not null references tool,
  person_id bigint not null references person,
  file_name varchar(200) not null,
  format varchar(8) not null check (format in ('CSV', 'PABULIB', 'JSON')),
  content bytea,
  mapping jsonb not null default '{}',
  state varchar(9) not null check (state in ('UPLOADED', 'QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  total integer not null default 0,
  done integer not null default 0,
  problems jsonb not null default '[]',
  taken_until timestamp with time zone,
  created_at timestamp with time zone not null,
  finished_at timestamp with time zone
);
create index import_job_queue on import_job (id) where state in ('QUEUED', 'RUNNING');

create table proposal (
  id bigint primary key references contribution,
  version integer not null default 0,
  tool_id bigint not null references tool,
  category_id bigint references proposal_category,
  territory_code varchar(20) references territory,
  cost numeric(15, 2) check (cost >= 0),
  status varchar(12) not null default 'WAITING' check (status in ('WAITING', 'ACCEPTED', 'PARTLY', 'REJECTED', 'OUT_OF_SCOPE')),
  -- What an imported file says; never counted as supports.
  external_id varchar(100),
  stated_votes bigint check (stated_votes >= 0),
  import_job_id bigint references import_job,
  unique (tool_id, external_id)
);
create index proposal_tool on proposal (tool_id, id desc);
create index proposal_category_idx on proposal (category_id);
create index proposal_territory on proposal (tool_id, territory_code);
create index proposal_status on proposal (tool_id, status, id desc);

-- One person, one support: the key is the rule.
create table proposal_support (
  proposal_id bigint not null references proposal,
  person_id bigint not null references person,
  at timestamp with time zone not null,
  primary key (proposal_id, person_id)
);
create index proposal_support_person on proposal_support (person_id);
create table proposal_tally (
  proposal_id bigint primary key references proposal,
  tool_id bigint not null references tool,
  supports integer not null default 0 check (supports >= 0),
  comments integer not null default 0 check (comments >= 0)
);
create index proposal_tally_supports on proposal_tally (tool_id, supports desc, proposal_id desc);
create index proposal_tally_comments on proposal_tally (tool_id, comments desc, proposal_id desc);

create table official_answer (
  proposal_id bigint primary key references proposal,
  version integer not null default 0,
  kind varchar(12) not null check (kind in ('ACCEPTED', 'PARTLY', 'REJECTED', 'OUT_OF_SCOPE')),
  reason text not null check (reason <> '' and length(reason) <= 20000),
  html text not null,
  organisation_id bigint references organisation,
  answered_by bigint references person,
  answered_at timestamp with time zone not null,
  edited_at timestamp with time zone
);
