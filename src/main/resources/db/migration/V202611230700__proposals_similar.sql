-- Titles of proposals by their stems, whatever language they are in: both stemmers look at every word. PostgreSQL reads its
-- lists of stop words from files of the server, which a portal cannot bring along; so ours stand here, as the stems that
-- the stemmers leave of them.
create text search configuration proposal_title (copy = pg_catalog.english);
alter text search configuration proposal_title alter mapping for asciiword, word, hword, hword_part, asciihword, hword_asciipart
  with unaccent, english_stem;

create function proposal_words(title text) returns tsvector language sql immutable parallel safe as $$
  select ts_delete(
    array_to_tsvector(array(
      select coalesce((ts_lexize('pg_catalog.indonesian_stem', w))[1], w)
      from unnest(tsvector_to_array(to_tsvector('public.proposal_title', title))) w where w <> '')),
    array[
      'ada', 'agar', 'akan', 'also', 'anda', 'antar', 'antara', 'area', 'atau', 'bagi', 'baru', 'belakang',
      'bila', 'bisa', 'buat', 'bukan', 'could', 'dalam', 'dan', 'dapat', 'dari', 'dekat', 'dengan', 'depan',
      'harus', 'hingga', 'ini', 'itu', 'jika', 'juga', 'kalau', 'kami', 'karena', 'kita', 'lagi', 'lain',
      'lebih', 'maka', 'masih', 'mohon', 'near', 'need', 'new', 'oleh', 'pada', 'para', 'peopl', 'perlu',
      'pleas', 'propos', 'saja', 'sampa', 'saya', 'sebaga', 'secara', 'semua', 'sepert', 'serta', 'setiap',
      'sudah', 'supaya', 'tak', 'telah', 'tentang', 'tiap', 'tidak', 'tolong', 'untuk', 'usul', 'want', 'warga',
      'would', 'yang'])
$$;

-- The words that a title is known by: its five longest, without numbers and what is shorter than three letters.
create function proposal_marks(words tsvector) returns text[] language sql immutable parallel safe as $$
  select array(select w from unnest(tsvector_to_array(words)) w
               where length(w) > 2 and w !~ '^[0-9]+$' order by length(w) desc, w limit 5)
$$;

-- Titles that have that many of the marks of one; all of them where it has fewer. Null where it has none.
create function proposal_query(marks text[], many integer) returns tsquery language sql immutable parallel safe as $$
  with mark as (
    select '''' || replace(replace(w, '\', '\\'), '''', '''''') || '''' as w, n from unnest(marks) with ordinality m(w, n))
  select case
    when cardinality(marks) <= many then (select string_agg(w, '&')::tsquery from mark)
    when many = 2 then (select string_agg('(' || a.w || '&' || b.w || ')', '|')::tsquery
                        from mark a join mark b on b.n > a.n)
    else (select string_agg('(' || a.w || '&' || b.w || '&' || c.w || ')', '|')::tsquery
          from mark a join mark b on b.n > a.n join mark c on c.n > b.n) end
$$;

alter table contribution add column title_words tsvector
  generated always as (case when kind = 'PROPOSAL' then proposal_words(title) end) stored;
create index proposal_title_words on contribution using gin (title_words) where kind = 'PROPOSAL';
