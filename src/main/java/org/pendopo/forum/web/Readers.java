package org.pendopo.forum.web;

import org.pendopo.spaces.Audience;

/** Tells who will read what somebody is about to write. */
final class Readers {
    private Readers() {}

    /** Key of the words. */
    static String key(Audience audience) {
        return audience == Audience.PUBLIC ? "forum.readers.public" : "forum.readers.members";
    }
}
