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

    @HQL("select s.slug from Space s where s.slug like :pattern")
    List<String> slugs(String pattern);
}
