package org.pendopo.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** How the database plans its work for the rest of a transaction. */
@ApplicationScoped
public class Plans {
    @Inject
    EntityManager em;

    /**
     * For a search by words: rare and frequent ones want different ways, so what was planned for one must not be kept for
     * the others.
     */
    public void byValue() {
        em.createNativeQuery("select set_config('plan_cache_mode', 'force_custom_plan', true)", String.class)
                .getSingleResult();
    }
}
