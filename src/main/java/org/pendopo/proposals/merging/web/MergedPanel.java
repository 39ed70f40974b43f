package org.pendopo.proposals.merging.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.PostView;
import org.pendopo.contributions.ReadPost;
import org.pendopo.proposals.merging.MergedComment;
import org.pendopo.proposals.merging.MergedPart;
import org.pendopo.proposals.merging.ReadMerges;
import org.pendopo.proposals.web.ProposalPage;

/** What is part of the proposal on its page, with the comments that were written about it. */
@Named
@RequestScoped
public class MergedPanel {
    @Inject
    HttpServletRequest request;

    @Inject
    ProposalPage page;

    @Inject
    ReadMerges read;

    @Inject
    ReadPost posts;

    private @Nullable List<MergedPart> parts;
    private @Nullable List<MergedComment> comments;
    private @Nullable String end;
    private @Nullable Boolean endShown;
    private @Nullable PostView post;

    /** Costs nothing where nothing was merged. */
    public List<MergedPart> getParts() {
        if (parts == null) {
            parts = page.getProposal().merged() == 0
                    ? List.of()
                    : read.parts(page.getProposal().spaceId(), page.getId());
        }
        return parts;
    }

    public List<MergedComment> getComments() {
        if (comments == null) {
            comments = read.comments(
                    page.getProposal().spaceId(),
                    getParts().stream()
                            .filter(p -> p.comments() > 0)
                            .map(MergedPart::id)
                            .toList());
        }
        return comments;
    }

    /** The part whose address led here, or null. */
    public @Nullable MergedPart getCameFrom() {
        var from = request.getParameter("merged");
        return getParts().stream()
                .filter(p -> String.valueOf(p.id()).equals(from))
                .findFirst()
                .orElse(null);
    }

    /** The text of the proposal of this address, as this reader sees it. */
    public PostView getPost() {
        if (post == null) {
            post = posts.read(page.getId());
        }
        return post;
    }

    /** Whether everybody sees the proposal of which this one is part. */
    public boolean isEndShown() {
        if (endShown == null) {
            endShown = read.isEndShown(page.getId());
        }
        return endShown;
    }

    /** Where the proposal of this address is read, which is part of another one. */
    public String getEnd() {
        if (end == null) {
            end = read.address(page.getId());
        }
        return end;
    }
}
