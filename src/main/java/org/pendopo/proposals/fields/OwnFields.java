package org.pendopo.proposals.fields;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/** All questions, choices and answers. */
interface OwnFields {
    String SHOWN = """
            select new org.pendopo.proposals.fields.ShownField(
                v.proposalId, f.id, f.label, v.textValue, v.numberValue, k.label, v.dateValue)
            from OwnValue v join OwnField f on f.id = v.fieldId
            left join OwnChoice k on k.id = v.choiceId
            """;

    EntityManager em();

    default void add(Object row) {
        em().persist(row);
    }

    default void remove(OwnValue value) {
        em().remove(value);
    }

    @Find
    Optional<OwnField> find(long id);

    default Optional<OwnField> in(long tool, long id) {
        return find(id).filter(f -> f.getToolId() == tool);
    }

    /** Managers change the questions of one consultation one after the other. */
    default void queue(long tool) {
        em().createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('fields ' || :tool, 0))", Integer.class)
                .setParameter("tool", tool)
                .getSingleResult();
    }

    @HQL("from OwnField f where f.toolId = :tool order by f.position, f.id")
    List<OwnField> all(long tool);

    @HQL("from OwnField f where f.toolId = :tool and f.removedAt is null order by f.position, f.id")
    List<OwnField> of(long tool);

    @HQL("from OwnChoice k where k.fieldId in :fields order by k.position, k.id")
    List<OwnChoice> choices(List<Long> fields);

    @HQL("from OwnValue v where v.proposalId = :proposal")
    List<OwnValue> values(long proposal);

    @HQL(SHOWN + "where v.proposalId = :proposal and f.removedAt is null order by f.position, f.id")
    List<ShownField> shown(long proposal);

    @HQL(SHOWN + "where v.proposalId in :proposals and f.removedAt is null order by v.proposalId, f.position, f.id")
    List<ShownField> ofAll(List<Long> proposals);

    @HQL("""
         select new org.pendopo.proposals.fields.FieldUse(v.fieldId, count(*)) from OwnValue v
         join OwnField f on f.id = v.fieldId where f.toolId = :tool group by v.fieldId""")
    List<FieldUse> uses(long tool);
}
