package org.pendopo.proposals;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.PlainText;

/** What proposals of a consultation are sorted into. Its managers add, name, order and archive them. */
@Entity
@Table(name = "proposal_category")
class ProposalCategory {
    static final int TITLE_MAX = 80;
    static final int MOST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proposal_category_seq")
    @SequenceGenerator(name = "proposal_category_seq", sequenceName = "proposal_category_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    private long toolId;
    private String title;
    private int position;
    private @Nullable Instant archivedAt;

    protected ProposalCategory() {}

    ProposalCategory(long toolId, String title, int position) {
        this.toolId = toolId;
        this.position = position;
        this.title = title(title);
    }

    void rename(String typed) {
        title = title(typed);
    }

    void moveTo(int place) {
        position = place;
    }

    /** Not offered any more; what has it keeps it. */
    void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
        }
    }

    void restore() {
        archivedAt = null;
    }

    /** @throws RuleBroken at the field {@code title} */
    static String title(String typed) {
        var title = PlainText.line(typed);
        if (title.isEmpty()) {
            throw new RuleBroken("proposals.category.title.empty").at("title");
        }
        if (title.codePointCount(0, title.length()) > TITLE_MAX) {
            throw new RuleBroken("proposals.category.title.long", TITLE_MAX).at("title");
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

    boolean isOffered() {
        return archivedAt == null;
    }

    int getPosition() {
        return position;
    }
}
