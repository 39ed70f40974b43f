package org.pendopo.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.text.PlainText;

/**
 * Somebody with an account, known by issuer and subject. A person appears at the first sign-in, is told anew by sign-on at each
 * later one, and may be suspended by a moderator until that is lifted. Preferences are the person's own.
 */
@Entity
@Table(name = "person")
class Person {
    static final int REASON_MAX = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    private String issuer;
    private String subject;
    private String handle;
    private String name;
    private @Nullable String email;
    private String language;

    @Enumerated(EnumType.STRING)
    private Theme theme = Theme.SYSTEM;

    private boolean dataSaver;

    @Enumerated(EnumType.STRING)
    private AgeBand ageBand;

    private @Nullable String territoryCode;
    private boolean residenceConfirmed;
    private @Nullable Instant suspendedAt;
    private @Nullable String suspendedReason;
    private @Nullable Instant guideReadAt;
    private Instant firstSeenAt;
    private Instant lastSeenAt;

    @ElementCollection
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Set<PortalRole> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "person_affiliation", joinColumns = @JoinColumn(name = "person_id"))
    private Set<Affiliation> affiliations = new HashSet<>();

    protected Person() {}

    /** Takes over what sign-on tells now; language and the like stay as the person chose them. */
    void refresh(NewPerson told, Instant now) {
        name = told.name();
        email = told.email();
        ageBand = told.ageBand();
        territoryCode = told.territoryCode();
        residenceConfirmed = told.residenceConfirmed();
        keep(roles, told.roles());
        keep(affiliations, told.affiliations());
        lastSeenAt = now;
    }

    /** Sign-on no longer knows the person as grown up: the handle must no longer name them. */
    void rename(String newHandle) {
        handle = newHandle;
    }

    void suspend(String reason, Instant now) {
        var said = PlainText.clean(reason);
        RuleBroken.unless(!said.isEmpty(), "people.suspend.reason.empty");
        RuleBroken.unless(said.length() <= REASON_MAX, "people.suspend.reason.long", REASON_MAX);
        suspendedAt = now;
        suspendedReason = said;
    }

    void liftSuspension() {
        suspendedAt = null;
        suspendedReason = null;
    }

    /** The language that sign-on knows is where a new person begins. */
    void speak(Language first) {
        language = first.code();
    }

    void prefer(Preferences chosen) {
        language = chosen.language().code();
        theme = chosen.theme();
        dataSaver = chosen.dataSaver();
    }

    void readGuide(Instant now) {
        if (guideReadAt == null) {
            guideReadAt = now;
        }
    }

    Who who() {
        return new Who(
                id,
                handle,
                name,
                language,
                ageBand,
                territoryCode,
                residenceConfirmed,
                Set.copyOf(roles),
                List.copyOf(affiliations),
                suspendedAt != null,
                guideReadAt != null);
    }

    Preferences preferences() {
        return new Preferences(Language.of(language).orElse(Language.ID), theme, dataSaver);
    }

    boolean hasNeutralHandle() {
        return Handle.isNeutral(handle);
    }

    private static <T> void keep(Set<T> known, Set<T> told) {
        known.retainAll(told);
        known.addAll(told);
    }

    long getId() {
        return id;
    }

    String getIssuer() {
        return issuer;
    }

    String getSubject() {
        return subject;
    }

    String getHandle() {
        return handle;
    }

    String getName() {
        return name;
    }

    String getLanguage() {
        return language;
    }

    Theme getTheme() {
        return theme;
    }

    boolean isDataSaver() {
        return dataSaver;
    }

    AgeBand getAgeBand() {
        return ageBand;
    }

    @Nullable
    String getSuspendedReason() {
        return suspendedReason;
    }

    Instant getFirstSeenAt() {
        return firstSeenAt;
    }
}
