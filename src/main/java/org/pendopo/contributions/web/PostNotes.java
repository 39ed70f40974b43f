package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a tool says beside single contributions of a thread: the page of the tool puts it here before the thread is shown. */
@Named
@RequestScoped
public class PostNotes {
    private final Map<Long, Note> notes = new HashMap<>();

    /**
     * What became of a contribution.
     *
     * @param key of its words
     * @param address where there is more of it
     */
    public record Note(String key, String address) {}

    public void put(long contributionId, String key, String address) {
        notes.put(contributionId, new Note(key, address));
    }

    /** Null where there is nothing to say. */
    public @Nullable Note of(long contributionId) {
        return notes.get(contributionId);
    }
}
