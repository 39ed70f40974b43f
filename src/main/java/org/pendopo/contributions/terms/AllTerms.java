package org.pendopo.contributions.terms;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** All terms of threads. */
interface AllTerms {
    EntityManager em();

    @HQL("""
         select new org.pendopo.contributions.terms.Terms(
             g.answerFirst, g.pseudonymous, g.knownToModerators, g.answersDue, g.repliesDue, g.closedAfter)
         from ThreadTerms g where g.rootId = :root""")
    List<Terms> rows(long root);

    default Terms of(long root) {
        return rows(root).stream().findFirst().orElse(Terms.NONE);
    }

    @HQL("""
         select a.id from Contribution a where a.parentId = :root and a.authorId = :person
           and a.state = org.pendopo.contributions.ContributionState.PUBLISHED order by a.id limit 1""")
    List<Long> answers(long root, long person);

    /** Who of them may see a contribution. */
    default List<Long> seeing(Collection<Long> persons, long contribution) {
        return em().createQuery(
                        "select p.id from Person p join Contribution c on c.id = :contribution where p.id in :persons and "
                                + Veil.LIFTED_FOR_P,
                        Long.class)
                .setParameter("contribution", contribution)
                .setParameter("persons", persons)
                .getResultList();
    }

    /** Whether anybody ever replied, also those who took it back. Whoever replies waits for this, and it for them. */
    default boolean begun(long root) {
        return (Integer) em().createNativeQuery(
                                "select last_position from thread_tally where root_id = :root for update",
                                Integer.class)
                        .setParameter("root", root)
                        .getSingleResult()
                > 0;
    }

    @HQL("select y.name from Pseudonym y where y.rootId = :root")
    List<String> names(long root);

    @HQL("select y.name from Pseudonym y where y.rootId = :root and y.personId = :person")
    List<String> name(long root, long person);

    /** @return 0 if the name, or the person, has one already */
    @HQL("""
         insert into Pseudonym (rootId, personId, name) values (:root, :person, :name)
         on conflict do nothing""")
    int give(long root, long person, String name);

    @HQL("""
         select new org.pendopo.contributions.terms.EarlierDue(d.answersDue, d.repliesDue, d.movedAt)
         from DueMove d where d.rootId = :root order by d.id limit :max""")
    List<EarlierDue> moves(long root, int max);
}
