package org.pendopo.proposals.answers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.answers.CommentChoice;
import org.pendopo.proposals.answers.ReadDraft;
import org.pendopo.proposals.web.ProposalPage;
import org.pendopo.shared.text.PlainText;

/**
 * Choosing, while an answer is written, the comments that it takes up. What is chosen goes along with the form, so that
 * searching and turning over loses nothing.
 */
@Named("citing")
@RequestScoped
public class CitingPanel {
    private static final int WORDS_MAX = 80;
    private static final int CHOSEN_MAX = 200;

    @Inject
    HttpServletRequest request;

    @Inject
    ProposalPage page;

    @Inject
    ReadDraft read;

    private @Nullable Set<Long> cites;
    private @Nullable List<CommentChoice> chosen;
    private @Nullable List<CommentChoice> found;
    private boolean searched;
    private long after;

    /** The ids of what is chosen: of the form that was sent, else of what is stored. */
    public Set<Long> getCites() {
        if (cites == null) {
            cites = FacesContext.getCurrentInstance().isPostback() ? sent() : read.cites(page.getId());
        }
        return cites;
    }

    public List<CommentChoice> getChosen() {
        if (chosen == null) {
            chosen = read.chosen(page.getId(), getCites());
        }
        return chosen;
    }

    /** Comments that could be taken up besides. */
    public List<CommentChoice> getOffered() {
        return found().stream()
                .limit(ReadDraft.CHOICES)
                .filter(c -> !getCites().contains(c.id()))
                .toList();
    }

    public boolean isMore() {
        return found().size() > ReadDraft.CHOICES;
    }

    /** Where the next ones begin. */
    public long getNext() {
        return isMore() ? found().get(ReadDraft.CHOICES - 1).id() : 0;
    }

    public String getWords() {
        var typed = request.getParameter("cite-words");
        return typed == null ? "" : PlainText.shortened(PlainText.line(typed), WORDS_MAX);
    }

    public boolean isSearched() {
        return searched;
    }

    /** The comments with the typed words, from the first one. */
    public void find() {
        searched = true;
    }

    public void more() {
        searched = true;
        after = number(request.getParameter("cite-after"));
    }

    private List<CommentChoice> found() {
        if (found == null) {
            found = read.choices(page.getId(), getWords(), after);
        }
        return found;
    }

    private Set<Long> sent() {
        var values = request.getParameterValues("cite");
        return values == null
                ? Set.of()
                : Arrays.stream(values)
                        .map(CitingPanel::number)
                        .filter(id -> id > 0)
                        .limit(CHOSEN_MAX)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static long number(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0;
    }
}
