package org.pendopo.contributions.drafts;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** All drafts. */
interface KeptDrafts {
    EntityManager em();

    /** The newer one of a form takes the place of the older one. */
    default void keep(long person, DraftRow draft, Instant forget) {
        em().createQuery("""
                insert into KeptDraft (personId, form, path, label, fields, savedAt, deleted, forgetAt)
                values (:person, :form, :path, :label, :fields, :now, false, :forget)
                on conflict (personId, form) do update set path = excluded.path, label = excluded.label,
                  fields = excluded.fields, savedAt = excluded.savedAt, deleted = false, forgetAt = excluded.forgetAt""")
                .setParameter("person", person)
                .setParameter("form", draft.form())
                .setParameter("path", draft.path())
                .setParameter("label", draft.label())
                .setParameter("fields", draft.stored())
                .setParameter("now", draft.savedAt())
                .setParameter("forget", forget)
                .executeUpdate();
    }

    @HQL("delete from KeptDraft d where d.personId = :person and d.form = :form")
    int remove(long person, String form);

    @HQL("""
         update KeptDraft d set d.deleted = :deleted, d.forgetAt = :forget
         where d.personId = :person and d.form = :form and d.deleted <> :deleted""")
    int mark(long person, String form, boolean deleted, Instant forget);

    /** How many others the person has. */
    @HQL("select count(d) from KeptDraft d where d.personId = :person and d.form <> :form and not d.deleted")
    long others(long person, String form);

    /** What was sent with this key is stored already. */
    @HQL("select count(c) from Contribution c where c.requestKey = :key")
    long sent(UUID key);

    @HQL("""
         select new org.pendopo.contributions.drafts.DraftRow(
           d.form, d.path, d.label, d.fields, d.savedAt, d.deleted)
         from KeptDraft d where d.personId = :person and d.form = :form and not d.deleted""")
    List<DraftRow> of(long person, String form);

    /** Those that were not deleted come first. */
    @HQL("""
         select new org.pendopo.contributions.drafts.DraftRow(
           d.form, d.path, d.label, d.fields, d.savedAt, d.deleted)
         from KeptDraft d where d.personId = :person and d.forgetAt > :now
         order by d.deleted, d.savedAt desc, d.form limit :max""")
    List<DraftRow> all(long person, Instant now, int max);

    @HQL("delete from KeptDraft d where d.personId = :person")
    int removeAll(long person);
}
