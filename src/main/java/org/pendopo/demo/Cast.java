package org.pendopo.demo;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.Who;

/** The people, organisations and days of the demonstration, by the names that its files use. */
record Cast(Map<String, Who> people, Map<String, Long> organisations, Map<String, String> groups, Days days) {
    Who person(String handle) {
        return Objects.requireNonNull(people.get(handle), handle);
    }

    long id(String handle) {
        return person(handle).id();
    }

    @Nullable
    Long organisation(@Nullable String code) {
        return code == null ? null : Objects.requireNonNull(organisations.get(code), code);
    }

    /** The group of sign-on that the organisation mirrors; empty if none. */
    String group(String code) {
        return groups.getOrDefault(code, "");
    }
}
