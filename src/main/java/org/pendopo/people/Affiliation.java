package org.pendopo.people;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A person's place in an organisation.
 *
 * @param groupPath the organisation's own group, such as {@code /schools/smpn-2-sukamaju}
 */
@Embeddable
public record Affiliation(
        String groupPath, @Enumerated(EnumType.STRING) Title title) {
    private static final int PATH_MAX = 200;

    /** From a group of sign-on: {@code /schools/x/teachers} makes a teacher of {@code /schools/x}. */
    public static Affiliation of(String group) {
        var cut = group.lastIndexOf('/');
        var title = Title.of(group.substring(cut + 1));
        return new Affiliation(title == Title.MEMBER || cut < 1 ? group : group.substring(0, cut), title);
    }

    /** Held by grown-ups only. */
    public boolean isOffice() {
        return title == Title.OFFICIAL || title == Title.TEACHER;
    }

    /** Paths that the database cannot hold name no organisation of ours. */
    public boolean isStorable() {
        return groupPath.startsWith("/") && groupPath.length() <= PATH_MAX;
    }
}
