package org.pendopo.contributions;

/**
 * What became of a {@link NewContribution}.
 *
 * @param repeated the same form came before, and this is what it made then: the tool has nothing left to do
 */
public record Written(long id, boolean repeated) {}
