package org.pendopo.contributions;

import jakarta.inject.Inject;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;

/** Lists what a person wrote, as far as the reader may read it; of minors only what stands in a class of the reader's. */
@UseCase
public class ReadTextsOf {
    private static final int PAGE = 20;

    @Inject
    Access access;

    @Inject
    Threads threads;

    /** @param before ids below this; for the newest {@link Long#MAX_VALUE} */
    public PersonTexts person(long personId, long before) {
        var texts = threads.of(personId, access.viewer(), before, PAGE + 1);
        var more = texts.size() > PAGE;
        var shown = more ? texts.subList(0, PAGE) : texts;
        return new PersonTexts(shown, more ? (Long) shown.getLast().id() : null);
    }
}
