package org.pendopo.people.consent;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** The record of all decisions, and what holds now. */
interface Consents {
    EntityManager em();

    /** Decisions for one child come one after the other. */
    default void queue(long childId) {
        em().createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('consent ' || :child, 0))", Integer.class)
                .setParameter("child", childId)
                .getSingleResult();
    }

    @HQL("from ConsentState s where s.childId = :childId and s.kind = :kind")
    List<ConsentState> states(long childId, ConsentKind kind);

    default ConsentState state(long childId, ConsentKind kind) {
        return states(childId, kind).stream().findFirst().orElseGet(() -> new ConsentState(childId, kind));
    }

    /** The line comes first: what holds now refers to it. */
    default void add(Consent line, ConsentState after) {
        em().persist(line);
        em().flush();
        em().createNativeQuery("""
                        insert into consent_state (child_id, kind, number, given, text_version)
                        values (:child, :kind, :number, :given, :version)
                        on conflict (child_id, kind) do update set number = excluded.number, given = excluded.given,
                          text_version = excluded.text_version""")
                .setParameter("child", after.getChildId())
                .setParameter("kind", after.getKind().name())
                .setParameter("number", after.getNumber())
                .setParameter("given", after.isGiven())
                .setParameter("version", after.getTextVersion())
                .executeUpdate();
    }

    @HQL("select s.childId from ConsentState s where s.kind = :kind and s.given = true and s.childId in :children")
    List<Long> given(ConsentKind kind, List<Long> children);

    @HQL("""
         select new org.pendopo.people.consent.ConsentLine(
           c.kind, c.number, c.given, c.textVersion, c.cause, p.name, c.at)
         from Consent c join Person p on p.id = c.decidedBy
         where c.childId = :childId order by c.at desc, c.id desc limit :max""")
    List<ConsentLine> history(long childId, int max);
}
