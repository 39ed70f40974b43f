package org.pendopo.proposals.answers;

import java.util.Locale;

/** What a publication did with an answer. */
public enum Outcome {
    PUBLISHED,
    /** Its proposal was not to be seen any more, or it lost its check. */
    LEFT_OUT;

    /** Key of its word. */
    public String key() {
        return "proposals-answers.outcome." + name().toLowerCase(Locale.ROOT);
    }
}
