package org.pendopo.proposals.amendments;

import java.util.Optional;
import org.pendopo.shared.text.Merge;

/** A title and a text, in Markdown as typed. */
public record Said(String title, String text) {

    /** What this becomes when two change it; empty where they touch the same title or the same sentence. */
    Optional<Said> merged(Said one, Said other) {
        var heading = one.title.equals(title)
                ? Optional.of(other.title)
                : other.title.equals(title) || other.title.equals(one.title)
                        ? Optional.of(one.title)
                        : Optional.<String>empty();
        return heading.flatMap(h -> Merge.of(text, one.text, other.text).map(t -> new Said(h, t)));
    }
}
