package org.pendopo.proposals.answers;

import java.time.LocalDate;

/** A consultation with a due date, and how many of its proposals wait for an answer. */
record DueSpace(long id, String slug, String title, String tool, LocalDate due, long waiting) {
    String address() {
        return "/space/" + slug + "/" + tool + "?sort=waiting";
    }
}
