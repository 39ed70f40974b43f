package org.pendopo.contributions.terms;

/**
 * Where one answers before reading, every query that gives away replies, or how many there are, holds one of these
 * conditions; a test looks for them. They speak of the parameter {@code :viewer}, 0 for a visitor. The members who keep
 * order see everything; so do those who have an answer of their own that everybody may see, until they take it back or it
 * is hidden; so does who began the thread.
 */
public final class Veil {
    private static final String AMONG_KEEPERS = """
             and vm.state = org.pendopo.spaces.MembershipState.ACTIVE and vm.role in (org.pendopo.spaces.Role.OWNER,
               org.pendopo.spaces.Role.MANAGER, org.pendopo.spaces.Role.MODERATOR))
            """;
    private static final String SHOWN = " and va.state = org.pendopo.contributions.ContributionState.PUBLISHED)";

    /** HQL: one contribution with the alias {@code c} that the viewer may see. */
    public static final String LIFTED = """
            (c.rootId is null or c.authorId = :viewer
             or not exists (select 1 from ThreadTerms vg where vg.rootId = c.rootId and vg.answerFirst)
             or exists (select 1 from Contribution vr where vr.id = c.rootId and vr.authorId = :viewer)
             or exists (select 1 from Contribution va where va.parentId = c.rootId and va.authorId = :viewer
            """ + SHOWN + """
             or exists (select 1 from Membership vm where vm.spaceId = c.spaceId and vm.personId = :viewer
            """ + AMONG_KEEPERS + ")";

    /** HQL: the same for the person with the alias {@code p}. */
    static final String LIFTED_FOR_P = """
            (c.rootId is null or c.authorId = p.id
             or not exists (select 1 from ThreadTerms vg where vg.rootId = c.rootId and vg.answerFirst)
             or exists (select 1 from Contribution vr where vr.id = c.rootId and vr.authorId = p.id)
             or exists (select 1 from Contribution va where va.parentId = c.rootId and va.authorId = p.id
            """ + SHOWN + """
             or exists (select 1 from Membership vm where vm.spaceId = c.spaceId and vm.personId = p.id
            """ + AMONG_KEEPERS + ")";

    /** HQL: a thread begun by the contribution with the alias {@code c}, whose replies the viewer may see and count. */
    public static final String THREAD_LIFTED = """
            (c.authorId = :viewer
             or not exists (select 1 from ThreadTerms vg where vg.rootId = c.id and vg.answerFirst)
             or exists (select 1 from Contribution va where va.parentId = c.id and va.authorId = :viewer
            """ + SHOWN + """
             or exists (select 1 from Membership vm where vm.spaceId = c.spaceId and vm.personId = :viewer
            """ + AMONG_KEEPERS + ")";

    /** HQL: a contribution {@code c} that its author did not write under a name for peers. */
    public static final String NAMED = """
            not exists (select 1 from Pseudonym vp where vp.rootId = c.rootId and vp.personId = c.authorId)
            """;

    private Veil() {}
}
