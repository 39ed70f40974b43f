package org.pendopo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.MembershipState;
import org.pendopo.spaces.Role;

/** An open invitation, a guest who stays for some weeks, one whose time is over, and what the owner was told of. */
@ApplicationScoped
class AddWaysIn {
    private static final String SPACE = "kebun-warga-melati";
    // The hash of "contoh-undangan-pendopo-tidak-rahasia-00000": a link that newcomers can follow.
    private static final String HASH = "27cec2958817d825a8f5f9c916c704e8b9bcde2d54f3f9ddf6a3b45a49889fd7";

    @Inject
    Rows rows;

    void add(List<Stage> stages, Cast cast) {
        stages.stream().filter(s -> s.told().slug().equals(SPACE)).findFirst().ifPresent(s -> add(s, cast));
    }

    private void add(Stage stage, Cast cast) {
        var days = cast.days();
        var space = stage.spaceId();
        rows.insert(
                "membership",
                "space_id, person_id, role, state, since, ends_at",
                List.of(
                        guest(space, cast.id("grace-manurung"), days.at("-9 10:00"), days.at("21 23:59")),
                        guest(space, cast.id("samsul-hadi"), days.at("-40 10:00"), days.at("-2 23:59"))));
        invite(space, cast);
        rows.insert(
                "notice",
                "id, person_id, kind, space_id, path, args, at",
                List.of(Arrays.asList(
                        rows.next("notice_seq"),
                        cast.id("ratna"),
                        "notify.invitation.accepted",
                        space,
                        "/space/" + SPACE + "/members",
                        "Grace Manurung\n" + stage.told().title(),
                        days.at("-9 10:00"))));
    }

    private void invite(long space, Cast cast) {
        var days = cast.days();
        rows.insert(
                "space_invitation",
                "id, space_id, email, role, language, token_hash, invited_by, made_at, sent_at, ends_at",
                List.of(Arrays.asList(
                        rows.next("space_invitation_seq"),
                        space,
                        "budi@example.org",
                        Role.MEMBER,
                        "id",
                        HASH,
                        cast.id("ratna"),
                        days.at("-1 09:30"),
                        days.at("-1 09:30"),
                        days.at("13 23:59"))));
    }

    private static List<@Nullable Object> guest(long space, long person, Instant since, Instant until) {
        return Arrays.asList(space, person, Role.OBSERVER, MembershipState.ACTIVE, since, until);
    }
}
