package org.pendopo.proposals;

import org.jspecify.annotations.Nullable;

/**
 * An official answer that is to stand from now on.
 *
 * @param by who wrote it
 * @param actor who let it stand, and need not be told of it
 */
public record GivenAnswer(
        long proposalId, AnswerText says, @Nullable Long organisationId, long by, long actor) {}
