package org.pendopo.contributions;

/** What a tool tells about people who write a contribution together with its author: they change it as the author does. */
public interface AlsoWrites {
    boolean writes(long contributionId, long personId);
}
