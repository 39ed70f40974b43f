package org.pendopo.notify;

import org.pendopo.contributions.terms.Veil;
import org.pendopo.spaces.Access;

/**
 * HQL: which notices of a person may still be shown to them. What is about a text is shown to its author, and to those
 * who may read it now, which is nobody who has to answer first; other notices, such as that somebody was removed from a space, are shown always. It speaks of a
 * notice with the alias {@code n} and of the parameter {@code :viewer}.
 */
public final class Visible {
    public static final String JOINS = """
            left join Contribution c on c.id = n.contributionId
            left join Space s on s.id = coalesce(c.spaceId, n.spaceId)
            """;

    private static final String ON_DUTY = """
            (s.kind <> org.pendopo.spaces.SpaceKind.CLASS
              and exists (select 1 from Person pm join pm.roles pr where pm.id = :viewer
                and pr in (org.pendopo.people.PortalRole.MODERATOR, org.pendopo.people.PortalRole.ADMIN))
             or exists (select 1 from Person po join po.affiliations pa
                join Organisation og on og.groupPath = pa.groupPath
                where po.id = :viewer and og.id = s.organisationId and s.kind = org.pendopo.spaces.SpaceKind.CONSULTATION
                  and pa.title = org.pendopo.people.Title.OFFICIAL))
            """;

    public static final String TO_VIEWER = """
            (n.contributionId is null or c.authorId = :viewer
             or c.state = org.pendopo.contributions.ContributionState.PUBLISHED and (
            """ + Access.READABLE + " or " + ON_DUTY + ") and " + Veil.LIFTED + ")";

    private Visible() {}
}
