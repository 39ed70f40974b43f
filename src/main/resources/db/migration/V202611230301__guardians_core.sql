-- A code from the school by which a guardian is linked to a pupil. The letters are not kept, only what they hash to.
create sequence pairing_code_seq increment by 50;
create table pairing_code (
  id bigint primary key,
  version integer not null default 0,
  child_id bigint not null references person,
  space_id bigint not null references space,
  made_by bigint not null references person,
  made_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  salt varchar(32) not null,
  hash varchar(64) not null unique,
  used_at timestamp with time zone,
  used_by bigint references person,
  revoked_at timestamp with time zone,
  check (ends_at > made_at),
  check ((used_at is null) = (used_by is null)),
  check (used_at is null or revoked_at is null),
  check (used_by <> child_id)
);
create index pairing_code_child on pairing_code (child_id, id desc);
create index pairing_code_space on pairing_code (space_id, id desc);

create sequence pairing_attempt_seq increment by 50;
create table pairing_attempt (
  id bigint primary key,
  person_id bigint not null references person,
  address varchar(45) not null,
  at timestamp with time zone not null
);
create index pairing_attempt_person on pairing_attempt (person_id, at);
create index pairing_attempt_address on pairing_attempt (address, at);

create sequence guardianship_seq increment by 50;
create table guardianship (
  id bigint primary key,
  version integer not null default 0,
  child_id bigint not null references person,
  guardian_id bigint not null references person,
  -- A pupil has at most four guardians at a time.
  slot integer not null check (slot between 1 and 4),
  code_id bigint unique references pairing_code,
  since timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_by bigint references person,
  end_reason varchar(500),
  check (child_id <> guardian_id),
  check ((ended_at is null) = (ended_by is null)),
  check (end_reason is null or ended_at is not null)
);
create unique index guardianship_once on guardianship (child_id, guardian_id) where ended_at is null;
create unique index guardianship_slot on guardianship (child_id, slot) where ended_at is null;
create index guardianship_guardian on guardianship (guardian_id) where ended_at is null;

-- What a withdrawn consent covered is removed: begun after a day in which it can be given again, done within 72 hours.
create sequence consent_removal_seq increment by 50;
create table consent_removal (
  id bigint primary key,
  child_id bigint not null references person,
  consent_number integer not null,
  asked_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  done_at timestamp with time zone,
  stopped_at timestamp with time zone,
  texts integer not null default 0,
  unique (child_id, consent_number),
  check (done_at is null or stopped_at is null),
  check (due_at <= asked_at + interval '72 hours')
);
create index consent_removal_waiting on consent_removal (due_at) where done_at is null and stopped_at is null;

-- Each guardian is told once a week what the own child wrote.
create table guardian_digest (
  guardian_id bigint not null references person,
  child_id bigint not null references person,
  monday date not null,
  texts integer not null,
  at timestamp with time zone not null,
  primary key (guardian_id, child_id, monday)
);
