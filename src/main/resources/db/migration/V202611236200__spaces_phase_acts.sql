-- A phase that was made longer keeps the end that was planned first; one that is suspended says since when, until when
-- and why. A suspension whose time is over stays until the next one: it has no effect any more.
alter table phase add column first_closes_at timestamp with time zone;
alter table phase add column suspended_at timestamp with time zone;
alter table phase add column suspended_until timestamp with time zone;
alter table phase add column suspension_reason varchar(500) check (suspension_reason <> '');
alter table phase add check ((suspended_at is null) = (suspension_reason is null));
alter table phase add check (suspended_until is null or suspended_until >= suspended_at);

-- Who changed what about a phase that had been announced, and why: public, and never changed.
create sequence phase_act_seq increment by 50;
create table phase_act (
  id bigint primary key,
  phase_id bigint not null references phase on delete cascade,
  kind varchar(9) not null check (kind in ('EXTENDED', 'SUSPENDED', 'RESUMED')),
  person_id bigint not null references person,
  at timestamp with time zone not null,
  closed_before timestamp with time zone,
  closes_now timestamp with time zone,
  until timestamp with time zone,
  reason varchar(500) check (reason <> ''),
  check (kind = 'RESUMED' or reason is not null),
  check (kind <> 'EXTENDED' or closes_now > closed_before)
);
create index phase_act_of on phase_act (phase_id, id desc);
