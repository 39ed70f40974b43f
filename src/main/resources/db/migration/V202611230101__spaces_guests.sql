-- A guest's membership ends by itself at this time: from then on the guest is outside, whatever the state says.
alter table membership add ends_at timestamp with time zone;
alter table membership add check (ends_at is null or role in ('MEMBER', 'OBSERVER'));
create index membership_ending on membership (space_id, ends_at) where ends_at is not null;
create index membership_roles on membership (space_id, role, person_id) include (state, ends_at);

-- Ways in by a link that was sent to one e-mail address. The link itself is known to its reader alone; here is its hash.
create sequence space_invitation_seq increment by 50;
create table space_invitation (
  id bigint primary key,
  space_id bigint not null references space,
  email varchar(254) not null check (email = lower(email) and email like '_%@_%'),
  role varchar(10) not null check (role in ('OWNER', 'MANAGER', 'MODERATOR', 'MEMBER', 'OBSERVER')),
  language varchar(2) not null check (language in ('id', 'en')),
  token_hash varchar(64) not null unique,
  invited_by bigint not null references person,
  made_at timestamp with time zone not null,
  sent_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  -- When the membership that comes of it ends, for guests.
  guest_until timestamp with time zone,
  revoked_at timestamp with time zone,
  used_at timestamp with time zone,
  used_by bigint references person,
  check ((used_at is null) = (used_by is null)),
  check (used_at is null or revoked_at is null),
  check (guest_until is null or role in ('MEMBER', 'OBSERVER'))
);
-- One open invitation for each address of a space, whoever invites at once.
create unique index space_invitation_open on space_invitation (space_id, email)
  where used_at is null and revoked_at is null;
create index space_invitation_list on space_invitation (space_id, id desc);
create index space_invitation_sent on space_invitation (space_id, sent_at);
create index person_email on person (lower(email)) where email is not null;
