package org.pendopo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.demo.SpaceTold.ToolTold;
import org.pendopo.forum.BringInTopics;
import org.pendopo.proposals.BringInProposals;
import org.pendopo.shared.text.Markdown;
import org.pendopo.spaces.Approval;
import org.pendopo.spaces.MembershipState;
import org.pendopo.spaces.MinimumAge;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.SpaceStatus;
import org.pendopo.spaces.ToolKind;

/** Makes the spaces with their phases, members and tools, before anybody says anything in them. */
@ApplicationScoped
class RaiseSpaces {
    private static final String SPACE =
            "id, kind, slug, title, purpose, about, about_html, audience, way_in, join_code,"
                    + " organisation_id, territory_code, status, approval, language, source, source_url, residents_only,"
                    + " residents_of, minimum_age, answer_due, created_by, created_at, published_at";

    @Inject
    Rows rows;

    @Inject
    BringInTopics topics;

    @Inject
    BringInProposals proposals;

    Stage raise(SpaceTold told, Cast cast) {
        var id = rows.next("space_seq");
        rows.insert("space", SPACE, List.of(space(id, told, cast)));
        phases(id, told, cast.days());
        members(id, told, cast);
        var stages = new ArrayList<Stage.Tool>();
        for (var tool : told.tools()) {
            stages.add(tool(id, tool, stages.size() + 1));
        }
        return new Stage(id, told, stages);
    }

    private static List<@Nullable Object> space(long id, SpaceTold told, Cast cast) {
        var row = new ArrayList<@Nullable Object>(List.of(id, told.kind(), told.slug(), told.title(), told.purpose()));
        row.addAll(List.of(told.description(), Markdown.toHtml(told.description()), told.audience(), told.wayIn()));
        row.addAll(Arrays.asList(told.joinCode(), cast.organisation(told.organisation()), told.territory()));
        row.addAll(List.of(told.status(), told.approvedOrNot(), told.language()));
        var source = told.source();
        row.addAll(
                source == null
                        ? Arrays.asList(null, null)
                        : List.of(source.name() + ", " + source.licence(), source.url()));
        var rules = told.participation();
        row.addAll(
                rules == null
                        ? Arrays.asList(false, null, MinimumAge.ANY)
                        : Arrays.asList(rules.residentsOnly(), rules.residentsOf(), rules.minimumAge()));
        var due = told.answerDue();
        row.add(due == null ? null : cast.days().dateOf(due));
        var created = cast.days().at(told.created());
        var isPublished = told.approvedOrNot() == Approval.APPROVED && told.status() != SpaceStatus.DRAFT;
        row.addAll(Arrays.asList(cast.id(told.createdBy()), created, isPublished ? created : null));
        return row;
    }

    private void phases(long spaceId, SpaceTold told, Days days) {
        for (var phase : told.phases()) {
            var id = rows.next("phase_seq");
            // A phase that is told to close at HH:59 lasts until that minute is over.
            var closes = days.at(phase.closes()).plusSeconds(59);
            rows.insert(
                    "phase",
                    "id, space_id, title, opens_at, closes_at",
                    List.of(List.of(id, spaceId, phase.title(), days.at(phase.opens()), closes)));
            rows.insert(
                    "phase_capability",
                    "phase_id, capability",
                    phase.grants().stream()
                            .map(c -> List.<@Nullable Object>of(id, c))
                            .toList());
        }
    }

    private void members(long spaceId, SpaceTold told, Cast cast) {
        var lines = new ArrayList<List<@Nullable Object>>();
        for (var member : told.members()) {
            lines.add(List.of(
                    spaceId,
                    cast.id(member.person()),
                    member.role(),
                    MembershipState.ACTIVE,
                    cast.days().at(member.since())));
        }
        for (var request : told.requests()) {
            lines.add(List.of(
                    spaceId,
                    cast.id(request.person()),
                    Role.MEMBER,
                    MembershipState.REQUESTED,
                    cast.days().at(request.at())));
        }
        rows.insert("membership", "space_id, person_id, role, state, since", lines);
    }

    private Stage.Tool tool(long spaceId, ToolTold told, int position) {
        var id = rows.next("tool_seq");
        rows.insert(
                "tool",
                "id, space_id, kind, slug, title, position",
                List.of(Arrays.asList(id, spaceId, told.kind(), told.kind().module(), told.title(), position)));
        var categories = new HashMap<String, Long>();
        for (var category : told.categories()) {
            var made = told.kind() == ToolKind.FORUM
                    ? topics.category(id, category.title())
                    : proposals.category(id, category.title());
            categories.put(category.code(), made);
        }
        return new Stage.Tool(id, told, categories);
    }
}
