package org.pendopo.shared;

/** Something that must be done after the start before the portal counts as ready. Each bean of this type is asked. */
public interface Readiness {
    /** Answers at once. */
    boolean isReady();
}
