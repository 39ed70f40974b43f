package org.pendopo.contributions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to say.
 *
 * @param parentId what it answers, at any depth: the thread's beginning or any reply; null begins a thread
 * @param organisationId in whose name, if not in the person's own
 * @param title of what begins a thread; null for replies
 * @param text Markdown as typed
 * @param language of the text, {@code id} or {@code en}
 * @param requestKey made with the form: the same key again is the same request again
 */
public record NewContribution(
        long spaceId,
        long toolId,
        ContributionKind kind,
        @Nullable Long parentId,
        @Nullable Long organisationId,
        @Nullable String title,
        String text,
        @Nullable Stance stance,
        String language,
        @Nullable UUID requestKey) {}
