package org.pendopo.spaces;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place where people deliberate, learn, work or belong. It is prepared as a draft, opened to its audience, closed for
 * writing when its work is done, and put away at last; what was written in it stays readable.
 */
@Entity
@Table(name = "space")
class Space {
    @Id
    @GeneratedValue(generator = "space_seq")
    @SequenceGenerator(name = "space_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private SpaceKind kind;

    private String slug;
    private String title;
    private String purpose;
    private String about = "";
    private String aboutHtml = "";

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private WayIn wayIn;

    private @Nullable String joinCode;
    private @Nullable Long parentId;
    private @Nullable Long organisationId;
    private @Nullable String territoryCode;

    @Enumerated(EnumType.STRING)
    private SpaceStatus status = SpaceStatus.DRAFT;

    @Enumerated(EnumType.STRING)
    private Approval approval;

    private @Nullable String approvalReason;
    private String language;
    private @Nullable String source;
    private @Nullable String sourceUrl;
    private boolean residentsOnly;
    private @Nullable String residentsOf;

    @Enumerated(EnumType.STRING)
    private MinimumAge minimumAge = MinimumAge.ANY;

    private @Nullable LocalDate answerDue;
    private @Nullable Long createdBy;
    private Instant createdAt;
    private @Nullable Instant publishedAt;

    protected Space() {}

    void renewJoinCode(JoinCode code) {
        joinCode = code.letters();
    }

    Optional<JoinCode> joinCode() {
        return Optional.ofNullable(wayIn == WayIn.CODE ? joinCode : null).map(JoinCode::new);
    }

    long getId() {
        return id;
    }

    int getVersion() {
        return version;
    }

    SpaceKind getKind() {
        return kind;
    }
}
