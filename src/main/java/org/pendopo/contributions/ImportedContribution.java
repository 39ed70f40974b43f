package org.pendopo.contributions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was said elsewhere or at another time: from an imported file, or demo data.
 *
 * @param answered what it answers; null begins a thread
 * @param author who said it
 * @param at when it was said
 */
public record ImportedContribution(
        long spaceId,
        long toolId,
        ContributionKind kind,
        @Nullable Long answered,
        Author author,
        @Nullable String title,
        String text,
        @Nullable Stance stance,
        String language,
        Instant at) {

    /**
     * @param personId null for imported texts whose author has no account
     * @param label the author's name as the source states it
     * @param organisationId in whose name it is written or brought in
     */
    public record Author(
            @Nullable Long personId,
            @Nullable String label,
            @Nullable Long organisationId,
            WrittenAs writtenAs,
            Origin origin) {

        /** Brought in by an organisation from a file that may name who wrote it. */
        public static Author imported(@Nullable String label, @Nullable Long organisationId) {
            return new Author(null, label, organisationId, WrittenAs.IMPORT, Origin.IMPORT);
        }

        /** Somebody of the portal, as whom they wrote then. */
        public static Author person(long personId, WrittenAs writtenAs, @Nullable Long organisationId) {
            return new Author(personId, null, organisationId, writtenAs, Origin.ONLINE);
        }
    }
}
