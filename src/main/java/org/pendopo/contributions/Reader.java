package org.pendopo.contributions;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.terms.Onlookers;
import org.pendopo.people.PersonTag;
import org.pendopo.people.Who;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.MembershipState;
import org.pendopo.spaces.Permits;

/**
 * One reader in one space, and what they may see of a contribution: all of what is published; of what is hidden only that it
 * is, and under which rule, except its author and the moderators; of what was withdrawn nothing, except its author.
 *
 * @param who null for a visitor
 * @param kept the reader has to answer first: how many others did is no business of theirs yet
 */
record Reader(@Nullable Who who, Permits permits, boolean kept) {
    Reader(@Nullable Who who, Permits permits) {
        this(who, permits, false);
    }

    PostView view(PostRow row) {
        return view(row, row.said(), sees(row.said()));
    }

    private PostView view(PostRow row, Contribution said, boolean sees) {
        return new PostView(
                said.getId(),
                said.getSpaceId(),
                said.getParentId(),
                said.getPosition(),
                said.getKind(),
                said.getState(),
                tag(row),
                shownName(row),
                isMasked(row) ? null : row.organisation(),
                isMasked(row) ? WrittenAs.MEMBER : said.getWrittenAs(),
                said.getStance(),
                said.getLanguage(),
                sees ? said.getTitle() : null,
                sees ? said.getHtml() : "",
                sees,
                said.getCreatedAt(),
                sees ? said.getEditedAt() : null,
                hiding(row, sees),
                kept || row.replies() == null ? 0 : row.replies(),
                wrote(said),
                actions(said),
                List.of(),
                0,
                false,
                notes(row),
                row.beside().view());
    }

    /** Whether the reader knows the author by another name alone. */
    boolean isMasked(PostRow row) {
        return row.pseudonym() != null && !wrote(row.said()) && !Onlookers.isInTheKnow(row.terms(), permits);
    }

    private PostNotes notes(PostRow row) {
        var said = row.said();
        var root = said.getRootId();
        if (isMasked(row) || root == null || !row.terms().isAny()) {
            return PostNotes.NONE;
        }
        var told = wrote(said) || permits.may(Action.SET_TERMS);
        var late = told ? row.terms().late(root.equals(said.getParentId()), said.getCreatedAt()) : null;
        return new PostNotes(row.pseudonym(), late);
    }

    private String shownName(PostRow row) {
        var pseudonym = row.pseudonym();
        if (pseudonym != null && isMasked(row)) {
            return pseudonym;
        }
        var tag = tag(row);
        var label = row.said().getAuthorLabel();
        return tag != null ? tag.shownName() : label == null ? "" : label;
    }

    boolean sees(Contribution said) {
        return switch (said.getState()) {
            case PUBLISHED, MERGED -> true;
            case HIDDEN, PENDING -> wrote(said) || permits.may(Action.SEE_HIDDEN);
            case WITHDRAWN, DRAFT -> wrote(said);
        };
    }

    /** Whose replies alone the reader sees; 0 for everybody's, -1 for nobody's. */
    long own() {
        return !kept ? 0 : who == null ? -1 : who.id();
    }

    boolean wrote(Contribution said) {
        return who != null && said.isBy(who.id());
    }

    private @Nullable PersonTag tag(PostRow row) {
        var authorId = row.said().getAuthorId();
        var handle = row.handle();
        var name = row.name();
        var ageBand = row.ageBand();
        return isMasked(row) || authorId == null || handle == null || name == null || ageBand == null
                ? null
                : PersonTag.of(
                        authorId,
                        handle,
                        name,
                        ageBand,
                        permits.isInOwnClass() && row.membership() == MembershipState.ACTIVE);
    }

    private static @Nullable HidingView hiding(PostRow row, boolean sees) {
        var hiding = row.hiding();
        return hiding == null
                ? null
                : new HidingView(
                        HouseRule.of(hiding.getRule()), sees ? hiding.getReason() : null, hiding.getHiddenAt());
    }

    private Set<PostAction> actions(Contribution said) {
        var actions = EnumSet.noneOf(PostAction.class);
        if (who == null) {
            return actions;
        }
        var mine = wrote(said);
        switch (said.getState()) {
            case PUBLISHED -> {
                addIf(actions, PostAction.EDIT, mine && permits.may(Action.EDIT_OWN));
                addIf(actions, PostAction.WITHDRAW, mine && permits.may(Action.WITHDRAW_OWN));
                addIf(actions, PostAction.REPORT, !mine && permits.may(Action.REPORT));
                addIf(actions, PostAction.HIDE, permits.may(Action.HIDE));
            }
            case MERGED -> {
                addIf(actions, PostAction.WITHDRAW, mine && permits.may(Action.WITHDRAW_OWN));
                addIf(actions, PostAction.REPORT, !mine && permits.may(Action.REPORT));
                addIf(actions, PostAction.HIDE, permits.may(Action.HIDE));
            }
            case WITHDRAWN -> addIf(actions, PostAction.RESTORE, mine && permits.may(Action.WITHDRAW_OWN));
            case HIDDEN -> addIf(actions, PostAction.UNHIDE, permits.may(Action.HIDE));
            default -> {}
        }
        return actions;
    }

    private static void addIf(Set<PostAction> actions, PostAction action, boolean allowed) {
        if (allowed) {
            actions.add(action);
        }
    }
}
