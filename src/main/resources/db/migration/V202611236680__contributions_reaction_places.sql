-- Reactions given while a thread was split were counted where the reply had stood before.
update reaction_tally q set parent_id = c.parent_id, position = c.position from contribution c
where c.id = q.contribution_id and (q.parent_id is distinct from c.parent_id or q.position <> c.position);
