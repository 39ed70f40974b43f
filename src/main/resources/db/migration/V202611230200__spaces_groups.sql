-- A space may be divided: a class into groups, a project into workspaces. Those in charge of the whole are in charge of
-- each part; of the other members, those of the whole may read along where the part says so.
alter table space add column parent_sees boolean not null default false;
alter table space add column self_choice boolean not null default false;
alter table space add constraint space_part check (parent_id is not null or not (parent_sees or self_choice));
alter table space add constraint space_not_in_itself check (parent_id <> id);
create index space_parts on space (parent_id, title, id) where parent_id is not null;

-- Came with a membership of the whole, and goes with it.
alter table membership add column inherited boolean not null default false;
