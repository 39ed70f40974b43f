package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.drafts.DeleteDraft;
import org.pendopo.contributions.drafts.DraftRow;
import org.pendopo.contributions.drafts.ReadDrafts;
import org.pendopo.shared.web.KeptForms;

/** The drafts that forms of this request begin with. */
@Named
@RequestScoped
public class Drafts implements KeptForms {
    @Inject
    ReadDrafts read;

    @Inject
    DeleteDraft delete;

    private final Map<String, Optional<DraftRow>> found = new HashMap<>();

    @Override
    public Map<String, List<String>> fields(String form) {
        return of(form).map(DraftRow::fields).orElse(Map.of());
    }

    @Override
    public void sent(String form) {
        if (of(form).isPresent()) {
            delete.sent(form);
        }
    }

    /** When the draft was saved that the form shows; null where it shows none. */
    public @Nullable Instant savedAt(String form) {
        return found.getOrDefault(form, Optional.empty()).map(DraftRow::savedAt).orElse(null);
    }

    private Optional<DraftRow> of(String form) {
        return found.computeIfAbsent(form, read::of);
    }
}
