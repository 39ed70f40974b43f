package org.pendopo.proposals.similar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.NewContribution;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.proposals.similar.FindSimilar;
import org.pendopo.proposals.similar.SimilarProposal;

/** The similar proposals that somebody looks at before their own is published. */
@Named("similarProposals")
@RequestScoped
public class SimilarPanel {
    @Inject
    FindSimilar find;

    private List<SimilarProposal> rows = List.of();
    private String seen = "";

    /** Whether there are some that the writer has not been shown yet; the page then shows them instead of publishing. */
    public boolean hold(ProposalTool tool, NewContribution words) {
        var found = find.like(tool, words.title(), words.requestKey());
        var known = Arrays.asList(seen.split(",", -1));
        if (found.stream().allMatch(f -> known.contains(String.valueOf(f.id())))) {
            return false;
        }
        rows = found;
        seen = found.stream().map(f -> String.valueOf(f.id())).collect(Collectors.joining(","));
        return true;
    }

    public List<SimilarProposal> getRows() {
        return rows;
    }

    /** Ids of those that were shown, with commas; goes with the form. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String value) {
        seen = value == null ? "" : value;
    }
}
