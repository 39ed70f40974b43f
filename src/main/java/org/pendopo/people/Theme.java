package org.pendopo.people;

/** How pages look to a person: as the device says, or as chosen. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
