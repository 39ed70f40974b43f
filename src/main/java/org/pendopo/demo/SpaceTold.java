package org.pendopo.demo;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.exchange.ProposalField;
import org.pendopo.spaces.Approval;
import org.pendopo.spaces.Audience;
import org.pendopo.spaces.Capability;
import org.pendopo.spaces.MinimumAge;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.SpaceKind;
import org.pendopo.spaces.SpaceStatus;
import org.pendopo.spaces.ToolKind;
import org.pendopo.spaces.WayIn;

/** A space with everything in it, as one file tells. */
public record SpaceTold(
        String slug,
        SpaceKind kind,
        String title,
        String purpose,
        String description,
        String language,
        Audience audience,
        WayIn wayIn,
        @Nullable String joinCode,
        SpaceStatus status,
        @Nullable Approval approval,
        @Nullable String organisation,
        @Nullable String territory,
        String created,
        String createdBy,
        @Nullable String answerDue,
        @Nullable RulesTold participation,
        @Nullable SourceTold source,
        List<PhaseTold> phases,
        List<MemberTold> members,
        List<RequestTold> requests,
        List<ToolTold> tools) {
    public SpaceTold {
        phases = Told.list(phases);
        members = Told.list(members);
        requests = Told.list(requests);
        tools = Told.list(tools);
    }

    Approval approvedOrNot() {
        return approval == null ? Approval.APPROVED : approval;
    }

    /** The role of an active member; null for everybody else. */
    @Nullable
    Role roleOf(String handle) {
        return members.stream()
                .filter(m -> m.person().equals(handle))
                .map(MemberTold::role)
                .findFirst()
                .orElse(null);
    }

    /** Who may write and support in a consultation. */
    public record RulesTold(boolean residentsOnly, @Nullable String residentsOf, MinimumAge minimumAge) {}

    /** Where imported texts come from. */
    public record SourceTold(String name, String url, String licence) {}

    /** A stretch of time and what it grants. */
    public record PhaseTold(String title, String opens, String closes, List<Capability> grants) {
        public PhaseTold {
            grants = Told.list(grants);
        }
    }

    /** An active member. */
    public record MemberTold(String person, Role role, String since) {}

    /** Somebody who waits to be let in. */
    public record RequestTold(String person, String at) {}

    /** A forum with topics, or a place for proposals. */
    public record ToolTold(
            ToolKind kind,
            @Nullable String title,
            List<CategoryTold> categories,
            List<WordsTold> topics,
            List<WordsTold> proposals,
            @Nullable @JsonbProperty("import") ImportTold imported) {
        public ToolTold {
            categories = Told.list(categories);
            topics = Told.list(topics);
            proposals = Told.list(proposals);
        }
    }

    /** What proposals or topics are sorted into. */
    public record CategoryTold(String code, String title) {}

    /** A file of proposals that was brought in, with the names of its columns. */
    public record ImportTold(String file, Map<String, String> columns, String by, String at) {
        public ImportTold {
            columns = Told.map(columns);
        }

        /** The names of the columns by what they are. */
        Map<ProposalField, String> fields() {
            return columns.entrySet().stream()
                    .collect(Collectors.toMap(
                            e -> ProposalField.valueOf(e.getKey().toUpperCase(Locale.ROOT)), Map.Entry::getValue));
        }
    }
}
