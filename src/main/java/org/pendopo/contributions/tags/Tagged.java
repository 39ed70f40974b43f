package org.pendopo.contributions.tags;

/**
 * The tags of a contribution, for the form in which they are changed.
 *
 * @param typed with commas between
 */
public record Tagged(long id, String title, String language, String typed) {}
