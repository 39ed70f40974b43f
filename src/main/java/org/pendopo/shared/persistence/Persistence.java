package org.pendopo.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the one persistence context to repositories. */
@ApplicationScoped
class Persistence {
    @Produces
    @PersistenceContext
    private EntityManager entityManager;
}
