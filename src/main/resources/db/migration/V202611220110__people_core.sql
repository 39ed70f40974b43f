create sequence person_seq increment by 50;

-- One row for each account that ever signed in (issuer + subject); imported or former people have an issuer of ours.
create table person (
  id bigint primary key,
  version integer not null default 0,
  issuer varchar(255) not null,
  subject varchar(255) not null,
  handle varchar(40) not null unique check (handle ~ '^[a-z0-9][a-z0-9._-]*$'),
  name varchar(120) not null check (name <> ''),
  email varchar(254),
  language varchar(2) not null default 'id' check (language in ('id', 'en')),
  theme varchar(6) not null default 'SYSTEM' check (theme in ('SYSTEM', 'LIGHT', 'DARK')),
  data_saver boolean not null default false,
  age_band varchar(10) not null default 'UNKNOWN' check (age_band in ('UNDER_13', 'FROM_13_TO_17', 'ADULT', 'UNKNOWN')),
  territory_code varchar(20),
  residence_confirmed boolean not null default false,
  suspended_at timestamp with time zone,
  suspended_reason varchar(500),
  guide_read_at timestamp with time zone,
  first_seen_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  unique (issuer, subject),
  check ((suspended_at is null) = (suspended_reason is null))
);

-- Roles in the whole portal, as sign-on tells them.
create table person_role (
  person_id bigint not null references person,
  role varchar(10) not null check (role in ('STAFF', 'MODERATOR', 'ADMIN')),
  primary key (person_id, role)
);

-- The person's place in organisations, as sign-on tells it: the path of the organisation's group and what one is there.
create table person_affiliation (
  person_id bigint not null references person,
  group_path varchar(200) not null,
  title varchar(10) not null check (title in ('OFFICIAL', 'TEACHER', 'PUPIL', 'MEMBER')),
  primary key (person_id, group_path, title)
);
create index person_affiliation_group on person_affiliation (group_path);
