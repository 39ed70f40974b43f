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

/** A feature that a space has switched on. Switched off, it keeps what was written with it. */
@Entity
@Table(name = "tool")
class Tool {
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

    long getId() {
        return id;
    }

    ToolKind getKind() {
        return kind;
    }
}
