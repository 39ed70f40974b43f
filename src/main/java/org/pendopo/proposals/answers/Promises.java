package org.pendopo.proposals.answers;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.pendopo.spaces.Access;

/** What units promised to answer, and what of it still waits. */
interface Promises {
    /** HQL: the consultation has answers in its plan, so that its proposals wait for one. */
    String PLANNED = """
             (exists (select 1 from Phase f join f.capabilities k where f.spaceId = s.id
                        and k = org.pendopo.spaces.Capability.ANSWER)
                or not exists (select 1 from Phase g where g.spaceId = s.id))
            """;

    EntityManager em();

    @HQL("""
         select new org.pendopo.proposals.answers.UnitFacts(o.id, o.code, o.name, o.kind)
         from Organisation o where o.code = :code""")
    List<UnitFacts> unit(String code);

    /** The code of an organisation by its number. */
    @HQL("select o.code from Organisation o where o.id = :id")
    List<String> code(long id);

    /** How many proposals wait for an answer of this unit, and how many of them longer than was promised. */
    @HQL("""
         select new org.pendopo.proposals.answers.UnitPromise(
             count(p.id), coalesce(sum(case when s.answerDue < :today then 1L else 0L end), 0L))
         from Space s
         join Tool l on l.spaceId = s.id and l.kind = org.pendopo.spaces.ToolKind.PROPOSALS and l.enabled
         join Proposal p on p.toolId = l.id and p.status = org.pendopo.proposals.ProposalStatus.WAITING
         join Contribution c on c.id = p.id and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
         where s.organisationId = :unit and s.kind = org.pendopo.spaces.SpaceKind.CONSULTATION and
         """ + PLANNED + " and " + Access.READABLE)
    List<UnitPromise> promise(long unit, LocalDate today, long viewer);

    /** HQL: the consultations of a unit that the viewer may read. */
    String SPACES = """
         select new org.pendopo.proposals.answers.UnitSpace(s.id, s.slug, s.title, s.language, l.slug, s.answerDue,
             (select count(p.id) from Proposal p join Contribution c on c.id = p.id
              where p.toolId = l.id and c.state = org.pendopo.contributions.ContributionState.PUBLISHED),
             case when
         """ + PLANNED + """
             then (select count(w.id) from Proposal w join Contribution d on d.id = w.id
              where w.toolId = l.id and w.status = org.pendopo.proposals.ProposalStatus.WAITING
                and d.state = org.pendopo.contributions.ContributionState.PUBLISHED) else 0L end)
         from Space s
         left join Tool l on l.spaceId = s.id and l.kind = org.pendopo.spaces.ToolKind.PROPOSALS and l.enabled
         where s.organisationId = :unit and s.kind = org.pendopo.spaces.SpaceKind.CONSULTATION and
         """ + Access.READABLE;

    /** Before one of them, the newest first. */
    @HQL(SPACES + " and s.id < :before order by s.id desc limit :max")
    List<UnitSpace> spaces(long unit, long viewer, long before, int max);

    /** After one of them, the oldest first. */
    @HQL(SPACES + " and s.id > :after order by s.id limit :max")
    List<UnitSpace> newerSpaces(long unit, long viewer, long after, int max);
}
