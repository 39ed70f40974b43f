package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.tags.RenamedTag;
import org.pendopo.contributions.tags.UndoRename;
import org.pendopo.shared.web.Addresses;

/** What moderators see below all tags: which got other names, and the way back. */
@Named
@RequestScoped
public class TagRenames {
    @Inject
    UndoRename renames;

    private @Nullable List<RenamedTag> rows;

    public List<RenamedTag> getRows() {
        if (rows == null) {
            rows = renames.latest();
        }
        return rows;
    }

    public void undo(long id) {
        renames.undo(id);
        Addresses.done("/tag", "contributions.rename_undone");
    }
}
