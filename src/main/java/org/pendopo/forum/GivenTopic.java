package org.pendopo.forum;

import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ImportedContribution;

/**
 * A topic that was not typed into the form.
 *
 * @param words title, text, author and time
 */
public record GivenTopic(
        ImportedContribution words, @Nullable Long categoryId, boolean pinned, boolean locked) {}
