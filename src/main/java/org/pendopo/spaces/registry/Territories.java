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

    /** What lies directly in a territory; those of the top for an empty code. */
    @HQL("""
         select new org.pendopo.spaces.registry.TerritoryNode(
             new org.pendopo.spaces.registry.TerritoryRow(t.code, t.parentCode, t.name, t.level),
             (select count(c) from Territory c where c.parentCode = t.code))
         from Territory t where coalesce(t.parentCode, '') = :code order by t.name, t.code""")
    List<TerritoryNode> inside(String code);

    @HQL("""
         select new org.pendopo.spaces.registry.TerritoryRow(t.code, t.parentCode, t.name, t.level)
         from Territory t where t.code = :code""")
    List<TerritoryRow> row(String code);

    @HQL("""
         select new org.pendopo.spaces.registry.TerritoryChoice(t.code, t.name, t.level, u.name)
         from Territory t left join Territory u on u.code = t.parentCode
         order by case t.level when org.pendopo.spaces.registry.TerritoryLevel.CITY then ''
                    when org.pendopo.spaces.registry.TerritoryLevel.DISTRICT then t.name else u.name end,
                  t.level, t.name, t.code limit :max""")
    List<TerritoryChoice> choices(int max);

    /** As {@link #choices}, without villages. */
    @HQL("""
         select new org.pendopo.spaces.registry.TerritoryChoice(t.code, t.name, t.level, u.name)
         from Territory t left join Territory u on u.code = t.parentCode
         where t.level <> org.pendopo.spaces.registry.TerritoryLevel.VILLAGE order by t.level, t.name, t.code""")
    List<TerritoryChoice> largeChoices();

    @HQL("select t.name from Territory t where t.code = :code")
    List<String> names(String code);
}
