package org.pendopo.spaces.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a directory; {@code newer} and {@code older} are the ids to go on from, null where the list ends. */
public record CardPage(
        List<SpaceCard> cards,
        @Nullable Long newer,
        @Nullable Long older,
        List<Choice> choices) {
    /** Something that the filters offer. */
    public record Choice(String group, String value, String name) {}

    public List<Choice> districts() {
        return choices.stream().filter(c -> c.group().equals("district")).toList();
    }

    public List<Choice> organisations() {
        return choices.stream().filter(c -> c.group().equals("organisation")).toList();
    }
}
