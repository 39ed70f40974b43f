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
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.Language;

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
    private @Nullable Long continuesId;
    private boolean parentSees;
    private boolean selfChoice;
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

    Space(NewSpace wanted, SpaceDefaults defaults, String slug, long createdBy, Instant now) {
        this.kind = wanted.kind();
        this.slug = slug;
        this.title = wanted.title();
        this.purpose = wanted.purpose();
        this.language = wanted.language().code();
        this.status = defaults.status();
        this.approval = defaults.approval();
        this.organisationId = wanted.organisationId();
        this.territoryCode = wanted.territoryCode();
        this.createdBy = createdBy;
        this.createdAt = now;
        admit(wanted.audience() == null ? defaults.audience() : wanted.audience(), defaults.wayIn());
        if (status == SpaceStatus.OPEN && approval == Approval.APPROVED) {
            publishedAt = now;
        }
    }

    /** @throws RuleBroken when this is a part itself */
    Space part(NewPart wanted, String partSlug, long by, Instant now) {
        RuleBroken.unless(parentId == null, "spaces.part.of_part");
        var words = wanted.in(this.kind, Language.of(language).orElseThrow(), audience, organisationId, territoryCode);
        var part = new Space(words, SpaceDefaults.of(kind).forPart(status, approval), partSlug, by, now);
        part.parentId = id;
        part.limit(new TakingPart(residentsOnly, residentsOf, minimumAge));
        part.show(wanted.visible(), wanted.selfChoice());
        return part;
    }

    /** What a part of the same name and sharing would be made from. */
    NewPart likeness() {
        return new NewPart(title, purpose, parentSees, selfChoice);
    }

    void goOnFrom(long lastTerm) {
        continuesId = lastTerm;
    }

    /** As a part: who of the whole may read along, and whether they come in by themselves. */
    final void show(boolean toWhole, boolean choice) {
        parentSees = toWhole;
        selfChoice = choice;
    }

    /** What happens to the whole happens to its parts. */
    void follow(Space whole) {
        status = whole.status;
        if (publishedAt == null) {
            publishedAt = whole.publishedAt;
        }
    }

    /** A part never has more readers than the whole. */
    boolean isWiderThan(Space whole) {
        return whole.audience != Audience.PUBLIC && audience == Audience.PUBLIC;
    }

    /** @param html what {@code about} is after Markdown and the sanitiser */
    void describe(SpaceWords words, String html) {
        title = words.title();
        purpose = words.purpose();
        about = words.about();
        aboutHtml = html;
        language = words.language().code();
    }

    /** Who may read and how one comes in; a space with a code has one from then on. */
    final boolean admit(Audience readers, WayIn way) {
        readers.mustSuit(kind, way);
        var opensUp = readers == Audience.PUBLIC && audience != Audience.PUBLIC;
        audience = readers;
        wayIn = way;
        if (way == WayIn.CODE && joinCode == null) {
            renewJoinCode(JoinCode.draw());
        }
        return opensUp;
    }

    void settle(SpacePlace place) {
        organisationId = place.organisationId();
        territoryCode = place.territoryCode();
        source = place.source();
        sourceUrl = place.sourceUrl();
        answerDue = place.answerDue();
    }

    void limit(TakingPart rules) {
        residentsOnly = rules.residentsOnly();
        residentsOf = rules.residentsOnly() ? rules.residentsOf() : null;
        minimumAge = rules.minimumAge();
    }

    void publish(Instant now) {
        RuleBroken.unless(status == SpaceStatus.DRAFT, "spaces.state.not_draft");
        status = SpaceStatus.OPEN;
        if (approval == Approval.APPROVED) {
            publishedAt = now;
        }
    }

    /** Everything stays readable; nobody writes. */
    void close() {
        RuleBroken.unless(status == SpaceStatus.OPEN, "spaces.state.not_open");
        status = SpaceStatus.READ_ONLY;
    }

    /** As closed, and no longer in the directory. */
    void archive() {
        RuleBroken.unless(status == SpaceStatus.OPEN || status == SpaceStatus.READ_ONLY, "spaces.state.not_published");
        status = SpaceStatus.ARCHIVED;
    }

    void reopen() {
        RuleBroken.unless(status == SpaceStatus.READ_ONLY || status == SpaceStatus.ARCHIVED, "spaces.state.not_closed");
        status = SpaceStatus.OPEN;
    }

    void approve(Instant now) {
        RuleBroken.unless(approval != Approval.APPROVED, "spaces.approval.done");
        approval = Approval.APPROVED;
        approvalReason = null;
        publishedAt = status == SpaceStatus.DRAFT ? null : now;
    }

    /** @param reason what its makers read, and what would change it */
    void decline(String reason) {
        RuleBroken.unless(approval == Approval.PENDING, "spaces.approval.not_pending");
        approval = Approval.DECLINED;
        approvalReason = reason;
    }

    /** Its makers changed what they were told to and ask once more. */
    void askAgain() {
        RuleBroken.unless(approval == Approval.DECLINED, "spaces.approval.not_declined");
        approval = Approval.PENDING;
        approvalReason = null;
    }

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

    String getSlug() {
        return slug;
    }

    @Nullable
    Long getParentId() {
        return parentId;
    }

    @Nullable
    Long getOrganisationId() {
        return organisationId;
    }
}
