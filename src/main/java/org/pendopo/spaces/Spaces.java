package org.pendopo.spaces;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/** All spaces. */
interface Spaces {
    EntityManager em();

    default void add(Space space) {
        em().persist(space);
    }

    @Find
    Optional<Space> find(long id);

    /** New spaces come one after the other, so that two of the same title get two addresses. */
    default void queue() {
        em().createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('new space', 0))", Integer.class)
                .getSingleResult();
    }

    @HQL("select s.slug from Space s where s.slug like :pattern")
    List<String> slugs(String pattern);

    @HQL("from Space s where s.parentId = :whole order by s.title, s.id")
    List<Space> parts(long whole);

    @HQL("select s.slug from Space s where s.continuesId = :space and lower(s.title) = lower(:title)")
    List<String> continued(long space, String title);
}
