package org.pendopo.spaces;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/** All tools of all spaces. */
interface Tools {
    EntityManager em();

    default void add(Tool tool) {
        em().persist(tool);
    }

    @Find
    Optional<Tool> find(long id);

    @HQL("from Tool t where t.spaceId = :spaceId order by t.position, t.id")
    List<Tool> in(long spaceId);
}
