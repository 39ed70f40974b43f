-- A class goes on in a new term as a class of its own. The same name follows from the same class once, however often the
-- form is sent.
alter table space add column continues_id bigint references space;
create unique index space_continues on space (continues_id, lower(title)) where continues_id is not null;
