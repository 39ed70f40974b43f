-- Directories and search are sorted by when a space was published, or else made.
drop index space_directory;
create index space_directory on space (kind, (coalesce(published_at, created_at)) desc, id desc);
create index space_newest on space ((coalesce(published_at, created_at)) desc, id desc);

-- Words are sought in titles and in purposes.
create index space_purpose_trgm on space using gin (lower(purpose) gin_trgm_ops);
create statistics space_words on (lower(title)), (lower(purpose)) from space;
analyze space;
