package org.pendopo.spaces.permissions;

/** What a cell of the matrix says to one standing. */
enum Grant {
    NO,
    YES,
    /** Where the audience of the space is everybody and the space is approved. */
    PUBLIC,
    /** Where the space is approved and not hidden. */
    LISTED,
    /** For those whom the residence rules of the space admit. */
    ADMITTED;

    String word() {
        return this == NO ? "-" : Words.of(this);
    }
}
