package org.pendopo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What readers thought of what was said: reactions, tags, and who follows what. */
@ApplicationScoped
class Regard {
    // Every reader reacts to few texts, in ways that follow from the two numbers alone: the same at each first start.
    private static final String REACTIONS = """
            insert into contribution_reaction (contribution_id, person_id, kind, at)
            select c.id, m.person_id,
                   (array['THANKS', 'EXPLAINED', 'AGREE', 'THOUGHT', 'AGREE'])[1 + (c.id * 7 + m.person_id * 3) % 5],
                   c.created_at + interval '3 hours'
            from contribution c
            join space s on s.id = c.space_id
            join membership m on m.space_id = c.space_id and m.state = 'ACTIVE'
            where c.kind in ('POST', 'TOPIC', 'COMMENT') and c.state = 'PUBLISHED' and c.author_id <> m.person_id
              and (c.id * 13 + m.person_id * 5) % 11 = 0 and c.created_at + interval '3 hours' < now()
              and not exists (select 1 from thread_terms g where g.root_id = c.root_id and g.answer_first)
            on conflict do nothing""";
    private static final String TALLIES = """
            insert into reaction_tally (contribution_id, parent_id, position, agree, thanks, explained, thought,
                                        reactors, helpful, bound)
            select n.id, n.parent_id, n.position, agree, thanks, explained, thought, reactors, helpful,
                   case when helpful = 0 then 0 else
                     (helpful / reactors + 1.9208 / reactors
                       - 1.96 * sqrt((helpful / reactors * (1 - helpful / reactors) + 0.9604 / reactors) / reactors))
                     / (1 + 3.8416 / reactors) end
            from (select c.id, c.parent_id, c.position,
                         count(*) filter (where r.kind = 'AGREE') as agree,
                         count(*) filter (where r.kind = 'THANKS') as thanks,
                         count(*) filter (where r.kind = 'EXPLAINED') as explained,
                         count(*) filter (where r.kind = 'THOUGHT') as thought,
                         count(distinct r.person_id)::double precision as reactors,
                         count(distinct r.person_id) filter (where r.kind in ('THANKS', 'EXPLAINED'))
                           ::double precision as helpful
                  from contribution_reaction r join contribution c on c.id = r.contribution_id
                  group by c.id, c.parent_id, c.position) n""";
    private static final String FOLLOWS = """
            insert into contribution_follow (person_id, contribution_id, at)
            select distinct on (author_id, coalesce(root_id, id)) author_id, coalesce(root_id, id), created_at
            from contribution where author_id is not null and origin = 'ONLINE'
            order by author_id, coalesce(root_id, id), created_at
            on conflict do nothing""";
    private static final String TAGS = """
            insert into contribution_tag (contribution_id, tag)
            select c.id, w.tag from contribution c
            join (values ('sungai', 'sungai'), ('sampah', 'sampah'), ('trotoar', 'trotoar'), ('lampu', 'penerangan'),
                         ('gelap', 'penerangan'), ('taman', 'taman'), ('air', 'air'), ('anak', 'anak'),
                         ('sepeda', 'sepeda'), ('angkot', 'angkot'), ('kursi roda', 'aksesibilitas'),
                         ('praktikum', 'praktikum'), ('tugas', 'tugas')) w (word, tag)
              on lower(c.title) ~ ('\\m' || w.word)
            where c.root_id is null and c.state = 'PUBLISHED'
            on conflict do nothing""";

    @Inject
    Rows rows;

    void show() {
        rows.run(REACTIONS);
        rows.run(TALLIES);
        rows.run(FOLLOWS);
        rows.run(TAGS);
    }
}
