package org.pendopo.spaces;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** What rules depend on, in few statements. */
interface Facts {
    String COLUMNS = """
            select new org.pendopo.spaces.FactsRow(
              s.id, s.slug, s.title, s.kind, s.audience, s.wayIn, s.status, s.approval,
              s.residentsOnly, s.residentsOf, r.name, s.minimumAge,
              o.id, o.name, o.groupPath, o.verified, m.role, m.state, m.reason, m.endsAt,
              h.code, h.parentCode, a.parentCode, k.given)
            from Space s
            left join Organisation o on o.id = s.organisationId
            left join Territory r on r.code = s.residentsOf
            left join Membership m on m.spaceId = s.id and m.personId = :person
            left join Territory h on h.code = :home
            left join ConsentState k on k.childId = :person
              and k.kind = org.pendopo.people.consent.ConsentKind.PARTICIPATION
            left join Territory a on a.code = h.parentCode
            """;

    EntityManager em();

    /**
     * @param person 0 for a visitor
     * @param home code of the person's territory, or empty
     */
    @HQL(COLUMNS + "where s.id = :id")
    List<FactsRow> of(long id, long person, String home);

    /** The same by the space's address. */
    @HQL(COLUMNS + "where s.slug = :slug")
    List<FactsRow> at(String slug, long person, String home);

    @HQL("""
         select new org.pendopo.spaces.PhaseRow(
           p.id, p.version, p.title, p.description, p.opensAt, p.closesAt, p.firstClosesAt,
           p.suspendedAt, p.suspendedUntil, p.suspensionReason, c, instant)
         from Phase p left join p.capabilities c
         where p.spaceId = :spaceId order by p.opensAt, p.id""")
    List<PhaseRow> phases(long spaceId);

    @HQL("""
         select new org.pendopo.spaces.OrganisationFacts(o.id, o.name, o.groupPath, o.verified)
         from Organisation o where o.id = :id""")
    List<OrganisationFacts> organisation(long id);
}
