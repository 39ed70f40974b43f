-- What a commitment said, and which unit owed it, before it was changed; nothing here is ever changed.
create table commitment_edition (
  commitment_id bigint not null references commitment,
  number integer not null check (number > 0),
  title varchar(160) not null check (title <> ''),
  text text not null check (length(text) <= 20000),
  html text not null,
  organisation_id bigint not null references organisation,
  changed_by bigint references person,
  changed_at timestamp with time zone not null,
  primary key (commitment_id, number)
);

-- A milestone that was taken out before it was done; the history of its dates still names it.
alter table commitment_milestone add column removed_at timestamp with time zone;
alter table commitment_milestone add column removed_by bigint references person;
alter table commitment_milestone add check (removed_at is null or done_at is null);
alter table commitment_milestone drop constraint commitment_milestone_commitment_id_title_key;
create unique index commitment_milestone_title on commitment_milestone (commitment_id, title) where removed_at is null;
