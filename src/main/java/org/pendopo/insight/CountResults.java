package org.pendopo.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Settings;

/** The statements behind the numbers; the parts of a merged proposal count as the whole of which they are part. */
@ApplicationScoped
class CountResults {
    /** Who took part, when: sent a proposal that stands, commented, or supports. */
    private static final String ACTS = """
            with act as (
              select c.author_id as person, c.created_at as at from contribution c
              where c.tool_id in (:tools) and c.kind in ('PROPOSAL', 'COMMENT') and c.state in ('PUBLISHED', 'MERGED')
                and c.author_id is not null
              union all
              select s.person_id, s.at from proposal_support s join proposal p on p.id = s.proposal_id
              where p.tool_id in (:tools))
            """;

    private static final String FUNNEL = """
            select count(*) as submitted,
              count(*) filter (where x.state = 'MERGED') as merged,
              count(*) filter (where x.state not in ('MERGED', 'PUBLISHED')) as gone,
              count(*) filter (where x.stands) as admitted,
              count(*) filter (where x.stands and x.supports > 0) as supported,
              count(*) filter (where x.stands and x.answered_at is not null) as answered,
              count(*) filter (where x.stands and x.status in ('ACCEPTED', 'PARTLY')) as accepted,
              count(*) filter (where x.stands and x.done) as done,
              cast(round(percentile_cont(0.5) within group (order by x.days)) as bigint) as median,
              cast(round(max(x.days)) as bigint) as longest
            from (
              select c.state, p.status, t.supports, a.answered_at, c.state = 'PUBLISHED' as stands,
                case when c.state = 'PUBLISHED' and c.origin <> 'IMPORT' and a.answered_at >= c.created_at
                  then extract(epoch from a.answered_at - c.created_at) / 86400 end as days,
                exists (select 1 from commitment_proposal l join commitment m on m.id = l.commitment_id
                  where l.proposal_id = p.id and m.state = 'DONE') as done
              from proposal p join contribution c on c.id = p.id
              join proposal_tally t on t.proposal_id = p.id
              left join official_answer a on a.proposal_id = p.id
              where p.tool_id in (:tools) and c.state not in ('DRAFT', 'PENDING')) x""";

    @Inject
    EntityManager em;

    @Inject
    Settings settings;

    /** The funnel, and how long answers took. */
    record Answered(
            Funnel funnel,
            @Nullable Long medianDays,
            @Nullable Long longestDays) {}

    Answered funnel(List<Long> tools) {
        var row = em.unwrap(Session.class)
                .createNativeQuery(FUNNEL, Tuple.class)
                .setParameterList("tools", tools)
                .getSingleResult();
        return new Answered(
                new Funnel(
                        number(row, "submitted"),
                        number(row, "merged"),
                        number(row, "gone"),
                        number(row, "admitted"),
                        number(row, "supported"),
                        number(row, "answered"),
                        number(row, "accepted"),
                        number(row, "done")),
                (Long) row.get("median"),
                (Long) row.get("longest"));
    }

    /** How many people took part, by the name of the district where they live; empty where it is not known. */
    List<Counted> districts(List<Long> tools) {
        return em
                .unwrap(Session.class)
                .createNativeQuery(ACTS + """
                        select coalesce(d.name, '') as name, count(distinct act.person) as people
                        from act join person w on w.id = act.person left join territory d on d.code = w.territory_code
                        group by 1 order by people desc, name""", Tuple.class)
                .setParameterList("tools", tools)
                .getResultList()
                .stream()
                .map(row -> new Counted((String) row.get("name"), number(row, "people")))
                .toList();
    }

    /**
     * @param unit day, week or month
     * @param most one more is read, to tell that there are more
     */
    List<Counted> times(List<Long> tools, String unit, int most) {
        return em
                .unwrap(Session.class)
                .createNativeQuery(ACTS + """
                        select cast(cast(date_trunc(:unit, act.at at time zone :zone) as date) as text) as day,
                          count(distinct act.person) as people
                        from act group by 1 order by 1 desc limit :most""", Tuple.class)
                .setParameterList("tools", tools)
                .setParameter("unit", unit)
                .setParameter("zone", settings.timeZone().getId())
                .setParameter("most", most + 1)
                .getResultList()
                .stream()
                .map(row -> new Counted((String) row.get("day"), number(row, "people")))
                .toList()
                .reversed();
    }

    private static long number(Tuple row, String name) {
        return ((Number) row.get(name)).longValue();
    }
}
