package org.pendopo.forum;

/**
 * A category with how many topics are in it.
 *
 * @param oneEach everybody opens one topic in it
 * @param topics those that everybody sees; for managers all of them
 */
public record CategoryRow(long id, String title, long topics, boolean oneEach) {}
