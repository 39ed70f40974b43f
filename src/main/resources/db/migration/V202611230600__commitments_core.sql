-- What an organisation promised to do after it accepted proposals, and what became of it.
create sequence commitment_seq increment by 50;
create table commitment (
  id bigint primary key,
  version integer not null default 0,
  -- Of the form that made it, so that pressing twice makes one.
  request_key uuid not null unique,
  space_id bigint not null references space,
  organisation_id bigint not null references organisation,
  title varchar(160) not null check (title <> ''),
  text text not null check (length(text) <= 20000),
  html text not null,
  language varchar(2) not null check (language in ('id', 'en')),
  -- What was promised at first never changes.
  first_due date not null,
  due date not null,
  state varchar(7) not null check (state in ('PLANNED', 'ACTIVE', 'DONE', 'STOPPED')),
  state_at timestamp with time zone not null,
  stop_reason varchar(1000) check (stop_reason <> ''),
  -- A commitment opens one project, and a project comes from one commitment.
  project_id bigint unique references space,
  created_by bigint references person,
  created_at timestamp with time zone not null,
  check ((state = 'STOPPED') = (stop_reason is not null))
);
create index commitment_due on commitment (due, id);
create index commitment_space on commitment (space_id, due, id);
create index commitment_organisation on commitment (organisation_id, due, id);

create table commitment_proposal (
  commitment_id bigint not null references commitment,
  proposal_id bigint not null references proposal,
  at timestamp with time zone not null,
  primary key (commitment_id, proposal_id)
);
create index commitment_proposal_proposal on commitment_proposal (proposal_id);

create sequence commitment_milestone_seq increment by 50;
create table commitment_milestone (
  id bigint primary key,
  version integer not null default 0,
  commitment_id bigint not null references commitment,
  title varchar(160) not null check (title <> ''),
  first_due date not null,
  due date not null,
  done_at timestamp with time zone,
  unique (commitment_id, title)
);

-- Every date that was moved, with the reason that everybody reads; nothing here is ever changed.
create sequence commitment_slip_seq increment by 50;
create table commitment_slip (
  id bigint primary key,
  commitment_id bigint not null references commitment,
  milestone_id bigint references commitment_milestone,
  was date not null,
  becomes date not null,
  reason varchar(1000) not null check (reason <> ''),
  moved_by bigint references person,
  at timestamp with time zone not null,
  check (was <> becomes)
);
create index commitment_slip_commitment on commitment_slip (commitment_id, at desc);

-- One person, one rating: the key is the rule.
create table commitment_rating (
  commitment_id bigint not null references commitment,
  person_id bigint not null references person,
  satisfaction varchar(6) not null check (satisfaction in ('FULLY', 'PARTLY', 'NOT')),
  at timestamp with time zone not null,
  primary key (commitment_id, person_id)
);
create index commitment_rating_person on commitment_rating (person_id);
