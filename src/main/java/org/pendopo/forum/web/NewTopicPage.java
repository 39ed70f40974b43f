package org.pendopo.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.web.Draft;
import org.pendopo.forum.CategoryRow;
import org.pendopo.forum.ForumTool;
import org.pendopo.forum.OpenTopic;
import org.pendopo.forum.ReadCategories;
import org.pendopo.forum.TopicView;
import org.pendopo.shared.Flaws;
import org.pendopo.shared.Reason;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.Decision;

/** The form with which somebody begins a topic. */
@Named
@RequestScoped
public class NewTopicPage {
    @Inject
    ForumHere here;

    @Inject
    Draft draft;

    @Inject
    OpenTopic open;

    @Inject
    ReadCategories read;

    @Inject
    TermsFields fields;

    private @Nullable String category;
    private @Nullable List<CategoryRow> categories;

    /** Why the reader may not begin a topic, if so. */
    public Decision getDecision() {
        return here.decide("OPEN_TOPIC");
    }

    /** Whether to show the form: the guide, if it is still to be read, is part of it. */
    public boolean isWritable() {
        return getDecision().allowed() || getDecision().reason() == Reason.GUIDE_UNREAD;
    }

    public List<CategoryRow> getCategories() {
        if (categories == null) {
            categories = read.toChoose(here.tool());
        }
        return categories;
    }

    public void open() {
        var tool = here.tool();
        var chosen = Numbers.id(category);
        var words = draft.beginning(tool.spaceId(), tool.id(), ContributionKind.TOPIC, () -> check(tool, chosen));
        var id = open.open(words, chosen, fields.wishes());
        var title = draft.getTitle();
        Addresses.done(TopicView.address(id, title == null ? "" : title), "forum.opened");
    }

    private void check(ForumTool tool, @Nullable Long chosen) {
        var flaws = new Flaws();
        flaws.check(() -> open.check(tool, chosen));
        flaws.check(fields::wishes);
        flaws.tell();
    }

    /** Whether the reader may set deadlines and the like. */
    public boolean isArrangeable() {
        return here.decide("SET_TERMS").allowed();
    }

    /** Key of the words for who will read it. */
    public String getReadersKey() {
        return here.readersKey();
    }

    public String getAddress() {
        return here.address();
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }
}
