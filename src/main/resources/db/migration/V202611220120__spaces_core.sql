create table territory (
  code varchar(20) primary key,
  parent_code varchar(20) references territory,
  name varchar(120) not null check (name <> ''),
  level varchar(10) not null check (level in ('CITY', 'DISTRICT', 'VILLAGE'))
);
create index territory_parent on territory (parent_code);

create sequence organisation_seq increment by 50;
create table organisation (
  id bigint primary key,
  version integer not null default 0,
  code varchar(60) not null unique,
  parent_id bigint references organisation,
  kind varchar(12) not null check (kind in ('UNIT', 'SCHOOL', 'ASSOCIATION')),
  name varchar(160) not null check (name <> ''),
  group_path varchar(200) unique,
  verified boolean not null default false
);

create sequence space_seq increment by 50;
create table space (
  id bigint primary key,
  version integer not null default 0,
  kind varchar(12) not null check (kind in ('CONSULTATION', 'CLASS', 'PROJECT', 'COMMUNITY')),
  slug varchar(80) not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title varchar(160) not null check (title <> ''),
  purpose varchar(300) not null,
  about text not null default '',
  about_html text not null default '',
  audience varchar(8) not null check (audience in ('PUBLIC', 'MEMBERS', 'HIDDEN')),
  way_in varchar(10) not null check (way_in in ('OPEN', 'REQUEST', 'INVITATION', 'CODE')),
  join_code varchar(8) unique check (join_code ~ '^[2-9A-HJKMNP-Z]{8}$'),
  parent_id bigint references space,
  organisation_id bigint references organisation,
  territory_code varchar(20) references territory,
  status varchar(10) not null check (status in ('DRAFT', 'OPEN', 'READ_ONLY', 'ARCHIVED')),
  approval varchar(8) not null check (approval in ('PENDING', 'APPROVED', 'DECLINED')),
  approval_reason varchar(500),
  language varchar(2) not null default 'id' check (language in ('id', 'en')),
  source varchar(500),
  source_url varchar(500),
  -- Who may take part where a phase admits people: confirmed residents only, of one territory, from an age on.
  residents_only boolean not null default false,
  residents_of varchar(20) references territory,
  minimum_age varchar(10) not null default 'ANY' check (minimum_age in ('ANY', 'FROM_13', 'ADULT')),
  answer_due date,
  created_by bigint references person,
  created_at timestamp with time zone not null,
  published_at timestamp with time zone,
  check (kind <> 'CLASS' or audience = 'MEMBERS')
);
create index space_directory on space (kind, published_at desc, id desc);
create index space_title_trgm on space using gin (lower(title) gin_trgm_ops);
create index space_organisation on space (organisation_id);
create index space_territory on space (territory_code);

create table membership (
  space_id bigint not null references space,
  person_id bigint not null references person,
  role varchar(10) not null check (role in ('OWNER', 'MANAGER', 'MODERATOR', 'MEMBER', 'OBSERVER')),
  state varchar(9) not null check (state in ('REQUESTED', 'ACTIVE', 'DECLINED', 'LEFT', 'REMOVED')),
  version integer not null default 0,
  since timestamp with time zone not null,
  reason varchar(500),
  decided_by bigint references person,
  primary key (space_id, person_id)
);
create index membership_person on membership (person_id, state);
create index membership_list on membership (space_id, state, role, person_id);

-- Every wrong join code, so that guessing is stopped per account and per address.
create sequence join_attempt_seq increment by 50;
create table join_attempt (
  id bigint primary key,
  person_id bigint not null references person,
  address varchar(45) not null,
  at timestamp with time zone not null
);
create index join_attempt_person on join_attempt (person_id, at);
create index join_attempt_address on join_attempt (address, at);

create sequence tool_seq increment by 50;
create table tool (
  id bigint primary key,
  version integer not null default 0,
  space_id bigint not null references space,
  kind varchar(12) not null check (kind in ('FORUM', 'PROPOSALS')),
  slug varchar(40) not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title varchar(80),
  position integer not null,
  enabled boolean not null default true,
  settings jsonb not null default '{}',
  unique (space_id, slug)
);

create sequence phase_seq increment by 50;
create table phase (
  id bigint primary key,
  version integer not null default 0,
  space_id bigint not null references space,
  title varchar(80) not null check (title <> ''),
  description varchar(500) not null default '',
  opens_at timestamp with time zone not null,
  closes_at timestamp with time zone not null,
  check (opens_at < closes_at)
);
create index phase_space on phase (space_id, opens_at);
create index phase_closing on phase (closes_at);
create table phase_capability (
  phase_id bigint not null references phase on delete cascade,
  capability varchar(10) not null check (capability in ('SUBMIT', 'COMMENT', 'SUPPORT', 'AMEND', 'VOTE', 'ANSWER', 'REGISTER')),
  primary key (phase_id, capability)
);
