package org.pendopo.proposals.phases;

/** A space as its notices name it. */
record PhaseHome(String slug, String title) {
    String address() {
        return "/space/" + slug;
    }
}
