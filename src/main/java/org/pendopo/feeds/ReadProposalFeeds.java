package org.pendopo.feeds;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.CurrentPerson;
import org.pendopo.people.PersonTag;
import org.pendopo.proposals.BrowseProposals;
import org.pendopo.proposals.FindProposals;
import org.pendopo.proposals.ListedProposal;
import org.pendopo.proposals.Mark;
import org.pendopo.proposals.ProposalView;
import org.pendopo.shared.UseCase;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.text.Texts;
import org.pendopo.spaces.FindSpace;

/** The feeds of a consultation: its proposals and its official answers, as a visitor reads them. */
@UseCase
public class ReadProposalFeeds {
    private static final int PAGE = 20;

    @Inject
    CurrentPerson me;

    @Inject
    FindSpace find;

    @Inject
    FindProposals proposals;

    @Inject
    BrowseProposals browse;

    @Inject
    Answers answers;

    public Feed proposals(String slug, FeedAddress asked) {
        me.asVisitor();
        var tool = proposals.in(slug);
        var space = find.byId(tool.spaceId());
        var list = browse.browse(tool, asked.proposals());
        var next = list.after();
        return new Feed(
                "space/" + space.id() + "/proposals",
                ReadFeeds.title(asked.language(), "feeds.proposals", space),
                asked.language().code(),
                "/space/" + slug + "/proposals",
                asked.self(),
                next == null ? null : asked.next(next.address()),
                list.rows().stream().map(ReadProposalFeeds::entry).toList());
    }

    private static Entry entry(ListedProposal idea) {
        return new Entry(
                "proposal/" + idea.id(),
                idea.address(),
                idea.title(),
                idea.language(),
                author(idea.author(), idea.authorLabel()),
                idea.at(),
                idea.at(),
                idea.excerpt(),
                null);
    }

    private static String author(@Nullable PersonTag author, @Nullable String label) {
        return author != null ? author.shownName() : label == null ? "" : label;
    }

    /** The official answers, the newest first. */
    public Feed answers(String slug, FeedAddress asked) {
        me.asVisitor();
        var tool = proposals.in(slug);
        var space = find.byId(tool.spaceId());
        var mark = asked.mark();
        var rows = mark.isEmpty()
                ? answers.first(tool.id(), PAGE + 1)
                : answers.before(
                        tool.id(), AnswerRow.time(mark.get().key()), mark.get().id(), PAGE + 1);
        var shown = rows.subList(0, Math.min(PAGE, rows.size()));
        var more = rows.size() > PAGE;
        return new Feed(
                "space/" + space.id() + "/answers",
                ReadFeeds.title(asked.language(), "feeds.answers", space),
                asked.language().code(),
                "/space/" + slug + "/proposals",
                asked.self(),
                more ? asked.next("?older=" + mark(shown.getLast())) : null,
                shown.stream().map(row -> entry(row, asked.language())).toList());
    }

    private static Mark mark(AnswerRow row) {
        return new Mark(row.micros(), row.id());
    }

    private static Entry entry(AnswerRow row, Language language) {
        return new Entry(
                "answer/" + row.id(),
                ProposalView.address(row.id(), row.title()),
                Texts.of(language, "feeds.answer", Texts.of(language, row.kind().key()), row.title()),
                row.language(),
                row.organisation() == null ? "" : row.organisation(),
                row.answeredAt(),
                row.editedAt() == null ? row.answeredAt() : row.editedAt(),
                null,
                row.html());
    }
}
