package org.pendopo.spaces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.CurrentPerson;
import org.pendopo.people.Who;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;
import org.pendopo.shared.Settings;
import org.pendopo.spaces.permissions.Judge;
import org.pendopo.spaces.permissions.Situation;

/**
 * Who may do what: every use case asks here before it changes or returns anything, and pages ask the same. The answers
 * follow permissions.csv. The facts of a space cost one statement a request, its phases one more where a phase matters.
 *
 * <p>Lists do not ask row by row: they put {@link #FINDABLE} or {@link #READABLE} into their own query. Both speak of a
 * Space with the alias {@code s} and of the parameter {@code :viewer}, the person's id or {@link #viewer()}.
 */
@ApplicationScoped
public class Access {
    private static final String SEEN = """
             (s.status <> org.pendopo.spaces.SpaceStatus.DRAFT
               and s.approval = org.pendopo.spaces.Approval.APPROVED
            """;
    private static final String OR_MEMBER = """
            ) or exists (select 1 from Membership vm where vm.spaceId = s.id and vm.personId = :viewer
                      and vm.state = org.pendopo.spaces.MembershipState.ACTIVE)
            """;

    /** HQL: the spaces whose name and purpose the viewer sees in directories. */
    public static final String FINDABLE =
            "(" + SEEN + " and s.audience <> org.pendopo.spaces.Audience.HIDDEN" + OR_MEMBER + ")";

    /** HQL: the spaces whose contributions the viewer sees in lists. */
    public static final String READABLE =
            "(" + SEEN + " and s.audience = org.pendopo.spaces.Audience.PUBLIC" + OR_MEMBER + ")";

    @Inject
    CurrentPerson me;

    @Inject
    ReadFacts read;

    @Inject
    KnownPermits known;

    @Inject
    Settings settings;

    private @Nullable Judge judge;

    @PostConstruct
    void readMatrix() {
        judge = Judge.byFile(settings.timeZone());
    }

    /** A fault in the matrix is found at the start, not at the first question. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        judge();
    }

    /** @throws NotFound when the person may not know of the space, Forbidden when they may not do this in it */
    public Who require(Action action, long spaceId) {
        decide(action, spaceId).orThrow();
        return me.require();
    }

    /** As {@link #require}, for what visitors may do too. */
    public Permits check(Action action, long spaceId) {
        var permits = permits(spaceId);
        permits.decide(action).orThrow();
        return permits;
    }

    public Decision decide(Action action, long spaceId) {
        return find(spaceId).map(p -> p.decide(action)).orElseGet(() -> Decision.refuse(action, Reason.HIDDEN));
    }

    /** All that the person may do in the space; @throws NotFound when they may not know of it. */
    public Permits permits(long spaceId) {
        return findable(find(spaceId));
    }

    /** The same by the address of the space. */
    public Permits permits(String slug) {
        return findable(read.at(slug, me.who()).map(row -> known.keep(viewer(), permits(row))));
    }

    /** For what concerns the whole portal. */
    public Who require(Action action) {
        decide(action).orThrow();
        return me.require();
    }

    public Decision decide(Action action) {
        return judge().decide(action, Situation.portal(me.who(), null));
    }

    /** For what is done in the name of an organisation, such as making a consultation. */
    public Who requireFor(Action action, long organisationId) {
        decideFor(action, organisationId).orThrow();
        return me.require();
    }

    public Decision decideFor(Action action, long organisationId) {
        var organisation = read.organisation(organisationId).orElseThrow(NotFound::new);
        return judge().decide(action, Situation.portal(me.who(), organisation));
    }

    /** The parameter of {@link #FINDABLE} and {@link #READABLE}: the person's id, 0 for a visitor. */
    public long viewer() {
        var who = me.who();
        return who == null || who.suspended() ? 0 : who.id();
    }

    /** What this request knows of the space is not true any more: for use cases that change a space or its members. */
    public void forget(long spaceId) {
        known.forget(spaceId);
    }

    private Optional<Permits> find(long spaceId) {
        return known.of(viewer(), spaceId)
                .or(() -> read.of(spaceId, me.who()).map(row -> known.keep(viewer(), permits(row))));
    }

    private Permits permits(FactsRow row) {
        return new Permits(judge(), me.who(), row, () -> read.timeline(row.id()));
    }

    private static Permits findable(Optional<Permits> permits) {
        return permits.filter(p -> p.may(Action.FIND_SPACE)).orElseThrow(NotFound::new);
    }

    private Judge judge() {
        return Objects.requireNonNull(judge, "the matrix is read when this bean is made");
    }
}
