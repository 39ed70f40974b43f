package org.pendopo.proposals;

import java.util.List;

/** What a list of proposals can be filtered by. */
public record ListChoices(List<Option> categories, List<Option> territories) {
    /** @param code as addresses have it */
    public record Option(String code, String name) {}
}
