package org.pendopo.spaces.members;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.MembershipState;
import org.pendopo.spaces.Permits;
import org.pendopo.spaces.Role;

/** Who belongs to a space, and who asks to. */
@UseCase
public class BrowseMembers {
    static final int PAGE = 30;
    static final int MOST_REQUESTS = 200;

    @Inject
    Access access;

    @Inject
    Roll roll;

    @Inject
    Memberships memberships;

    public MemberPage page(long spaceId, MemberSearch search) {
        var permits = access.check(Action.VIEW_MEMBERS, spaceId);
        var backwards = search.before() > 0;
        var query = new Roll.Query(
                MembershipState.ACTIVE,
                search.role(),
                search.name(),
                Roll.Reader.of(permits),
                backwards ? search.before() : search.after(),
                backwards);
        var found = roll.read(spaceId, query, PAGE + 1);
        var more = found.size() > PAGE;
        var rows = !more ? found : backwards ? found.subList(1, PAGE + 1) : found.subList(0, PAGE);
        var newer = backwards ? more : search.after() > 0;
        var older = backwards || more;
        return new MemberPage(
                rows.stream().map(row -> shown(row, permits)).toList(),
                newer && !rows.isEmpty() ? rows.getFirst().personId() : 0,
                older && !rows.isEmpty() ? rows.getLast().personId() : 0);
    }

    /** One person who belongs to the space, did so, or asks to. */
    public MemberRow one(long spaceId, long personId) {
        var permits = access.check(Action.VIEW_MEMBERS, spaceId);
        return memberships.line(spaceId, personId).stream()
                .map(row -> shown(row, permits))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Those who wait to be let in, for those who decide on it. */
    public List<MemberRow> requests(long spaceId) {
        var permits = access.check(Action.APPROVE_MEMBER, spaceId);
        var reader = Roll.Reader.of(permits);
        var query = new Roll.Query(MembershipState.REQUESTED, null, "", reader, 0, false);
        return roll.read(spaceId, query, MOST_REQUESTS).stream()
                .map(row -> new MemberRow(row.person(reader), row.role(), row.since(), null, false, List.of()))
                .toList();
    }

    private static MemberRow shown(RollRow row, Permits permits) {
        var me = permits.who();
        var tag = row.person(Roll.Reader.of(permits));
        if (me == null) {
            return new MemberRow(tag, row.role(), row.since(), row.until(), false, List.of());
        }
        var by = Member.inCharge(me.id(), permits);
        var below = by.mayActOn(row.role()) && !row.inherited();
        return new MemberRow(
                tag,
                row.role(),
                row.since(),
                row.until(),
                below && me.id() != row.personId() && permits.may(Action.REMOVE_MEMBER),
                below && permits.may(Action.CHANGE_ROLE) ? given(by) : List.of());
    }

    private static List<Role> given(Member by) {
        return Arrays.stream(Role.values()).filter(by::mayGive).toList();
    }
}
