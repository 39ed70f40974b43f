package org.pendopo.spaces.registry;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** All territories. */
interface Territories {
    EntityManager em();

    default void add(Territory territory) {
        em().persist(territory);
    }

    @HQL("from Territory t order by t.code")
    List<Territory> everything();

    @HQL("""
         select new org.pendopo.spaces.registry.TerritoryRow(t.code, t.parentCode, t.name, t.level)
         from Territory t order by t.code""")
    List<TerritoryRow> rows();

    @HQL("""
         select new org.pendopo.spaces.registry.TerritoryRow(t.code, t.parentCode, t.name, t.level)
         from Territory t where t.level <> org.pendopo.spaces.registry.TerritoryLevel.VILLAGE order by t.level, t.name, t.code""")
    List<TerritoryRow> districts();

    @HQL("select t.name from Territory t where t.code = :code")
    List<String> names(String code);
}
