package org.pendopo.proposals;

import java.util.List;

/** What a list of proposals can be filtered by, and how much of the whole list was answered. */
public record ListChoices(List<Option> categories, List<Option> territories, AnsweredShare share) {
    /** @param code as addresses have it */
    public record Option(String code, String name) {}
}
