-- Lists of members are sorted by name, and searched by it.
create index person_name on person (lower(name), id);
create index person_name_trgm on person using gin (lower(name) gin_trgm_ops);
analyze person;
