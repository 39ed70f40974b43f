package org.pendopo.spaces.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;

/** What the filters of a directory offer, in one statement: districts, and organisations that run spaces. */
@ApplicationScoped
class Choices {
    @Inject
    EntityManager em;

    List<CardPage.Choice> list() {
        return em.unwrap(Session.class).createSelectionQuery("""
                        select 'district', t.code, t.name from Territory t where t.level = org.pendopo.spaces.registry.TerritoryLevel.DISTRICT
                        union all
                        select 'organisation', cast(o.id as String), o.name from Organisation o
                        where exists (select 1 from Space s where s.organisationId = o.id)
                        order by 1, 3, 2""", Object[].class).getResultList().stream()
                .map(row -> new CardPage.Choice((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
