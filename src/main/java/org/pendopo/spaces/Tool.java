package org.pendopo.spaces;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;

/** A feature that a space has switched on. Switched off, it keeps what was written with it. */
@Entity
@Table(name = "tool")
class Tool {
    static final int TITLE_MAX = 80;

    @Id
    @GeneratedValue(generator = "tool_seq")
    @SequenceGenerator(name = "tool_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    private long spaceId;

    @Enumerated(EnumType.STRING)
    private ToolKind kind;

    private String slug;
    private @Nullable String title;
    private int position;
    private boolean enabled = true;

    @JdbcTypeCode(SqlTypes.JSON)
    private String settings = "{}";

    protected Tool() {}

    Tool(long spaceId, ToolKind kind, int position) {
        this.spaceId = spaceId;
        this.kind = kind;
        this.slug = kind.module();
        this.position = position;
    }

    /** The same tool, set the same way, for another space; what was written with it stays here. */
    Tool likenessIn(long space) {
        var tool = new Tool(space, kind, position);
        tool.title = title;
        tool.enabled = enabled;
        tool.settings = settings;
        return tool;
    }

    /** @param name what it is called in this space, or empty to be called by its kind */
    void arrange(String name, int place, boolean on) {
        if (name.length() > TITLE_MAX) {
            // All tools stand in one form: the row is part of the field's name.
            throw new RuleBroken("spaces.tool.title.long", TITLE_MAX).at(kind.name() + ":title");
        }
        title = name.isEmpty() ? null : name;
        position = place;
        enabled = on;
    }

    long getId() {
        return id;
    }

    boolean isEnabled() {
        return enabled;
    }

    long getSpaceId() {
        return spaceId;
    }

    ToolKind getKind() {
        return kind;
    }
}
