package org.pendopo.spaces.registry;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/** All organisations. */
interface Organisations {
    EntityManager em();

    default void add(Organisation organisation) {
        em().persist(organisation);
        em().flush();
    }

    @Find
    Optional<Organisation> find(long id);

    @HQL("select count(o) from Organisation o where o.code = :code or o.groupPath = :groupPath")
    long taken(String code, String groupPath);

    @HQL("""
         select new org.pendopo.spaces.registry.OrganisationName(o.id, o.kind, o.name, o.groupPath, o.verified)
         from Organisation o order by o.name, o.id""")
    List<OrganisationName> names();

    @HQL("""
         select new org.pendopo.spaces.registry.OrganisationName(o.id, o.kind, o.name, o.groupPath, o.verified)
         from Organisation o where o.groupPath in :paths order by o.name, o.id""")
    List<OrganisationName> inGroups(List<String> paths);

    @HQL("""
         select new org.pendopo.spaces.registry.OrganisationRow(o.id, o.code, o.kind, o.name, o.groupPath, o.verified,
           (select count(*) from Space s where s.organisationId = o.id))
         from Organisation o order by o.name, o.id limit :max""")
    List<OrganisationRow> rows(int max);
}
