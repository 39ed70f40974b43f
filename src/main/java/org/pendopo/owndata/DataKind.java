package org.pendopo.owndata;

/** What a column has to do with a person. */
enum DataKind {
    /** About the person: in the download. */
    OWN,
    /** Of the person's rows, but says nothing more. */
    PART,
    /** Proves something, and is never given out. */
    SECRET,
    /** About nobody in particular. */
    FREE
}
