package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.drafts.DeleteDraft;
import org.pendopo.contributions.drafts.DraftRow;
import org.pendopo.contributions.drafts.ReadDrafts;
import org.pendopo.shared.text.Texts;
import org.pendopo.shared.web.Addresses;
import org.pendopo.shared.web.Visit;

/** All that the reader has begun to write and not sent. */
@Named
@RequestScoped
public class MyDraftsPage {
    @Inject
    ReadDrafts read;

    @Inject
    DeleteDraft delete;

    @Inject
    Visit visit;

    private @Nullable List<DraftRow> rows;

    public List<DraftRow> getRows() {
        return all().stream().filter(row -> !row.deleted()).toList();
    }

    /** Can be brought back until tomorrow. */
    public List<DraftRow> getDeleted() {
        return all().stream().filter(DraftRow::deleted).toList();
    }

    /** What the form is called; a form that has another name by now is still a draft. */
    public String label(DraftRow row) {
        var known = Texts.has(visit.getLanguage(), row.label());
        return Texts.of(visit.getLanguage(), known ? row.label() : "contributions-drafts.some");
    }

    public void delete(String form) {
        delete.delete(form);
        Addresses.done("/drafts", "contributions-drafts.deleted");
    }

    public void bringBack(String form) {
        delete.bringBack(form);
        Addresses.done("/drafts", "contributions-drafts.back");
    }

    private List<DraftRow> all() {
        if (rows == null) {
            rows = read.all();
        }
        return rows;
    }
}
