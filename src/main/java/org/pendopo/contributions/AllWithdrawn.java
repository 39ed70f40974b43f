package org.pendopo.contributions;

/** All that a person wrote was taken back; what the same person gave to the texts of others goes, too. */
public record AllWithdrawn(long personId) {}
