package org.pendopo.forum;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.PlainText;

/** What the topics of a forum are sorted into. Its managers add, name, order and remove them. */
@Entity
@Table(name = "forum_category")
class ForumCategory {
    static final int TITLE_MAX = 80;
    static final int MOST = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_category_seq")
    @SequenceGenerator(name = "forum_category_seq", sequenceName = "forum_category_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    private long toolId;
    private String title;
    private String description = "";
    private int position;
    private boolean oneEach;

    protected ForumCategory() {}

    ForumCategory(long toolId, String title, int position) {
        this.toolId = toolId;
        this.title = title(title);
        this.position = position;
    }

    void rename(String typed) {
        title = title(typed);
    }

    void moveTo(int place) {
        position = place;
    }

    /** @throws RuleBroken at the field {@code title} */
    static String title(@Nullable String typed) {
        var title = PlainText.line(typed);
        if (title.isEmpty()) {
            throw new RuleBroken("forum.category.title.empty").at("title");
        }
        var length = title.codePointCount(0, title.length());
        if (length > TITLE_MAX) {
            throw new RuleBroken("forum.category.title.long", TITLE_MAX, length).at("title");
        }
        return title;
    }

    long getId() {
        return id;
    }

    long getToolId() {
        return toolId;
    }

    String getTitle() {
        return title;
    }

    boolean isOneEach() {
        return oneEach;
    }

    int getPosition() {
        return position;
    }
}
