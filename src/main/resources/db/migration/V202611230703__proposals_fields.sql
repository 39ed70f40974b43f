-- What a consultation asks of a proposal besides: its managers say what, and of which kind. What is removed is only put
-- aside: answers given before stay, and come back with it.
create sequence proposal_field_seq increment by 50;
create table proposal_field (
  id bigint primary key,
  version integer not null default 0,
  tool_id bigint not null references tool,
  kind varchar(6) not null check (kind in ('TEXT', 'NUMBER', 'CHOICE', 'DATE')),
  label varchar(120) not null check (label <> ''),
  hint varchar(300) not null,
  required boolean not null,
  position integer not null,
  least numeric(19, 4),
  most numeric(19, 4),
  removed_at timestamp with time zone,
  check (kind = 'NUMBER' or (least is null and most is null)),
  check (least <= most)
);
create index proposal_field_tool on proposal_field (tool_id, position, id);
create unique index proposal_field_once on proposal_field (tool_id, lower(label)) where removed_at is null;

create sequence proposal_field_choice_seq increment by 50;
create table proposal_field_choice (
  id bigint primary key,
  field_id bigint not null references proposal_field,
  label varchar(120) not null check (label <> ''),
  position integer not null,
  removed_at timestamp with time zone,
  unique (field_id, label),
  unique (field_id, id)
);

create table proposal_field_value (
  proposal_id bigint not null references proposal,
  field_id bigint not null references proposal_field,
  text_value varchar(2000),
  number_value numeric(19, 4),
  choice_id bigint,
  date_value date,
  primary key (proposal_id, field_id),
  foreign key (field_id, choice_id) references proposal_field_choice (field_id, id),
  check (num_nonnulls(text_value, number_value, choice_id, date_value) = 1)
);
create index proposal_field_value_field on proposal_field_value (field_id);
