package org.pendopo.proposals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.AddCategory;
import org.pendopo.proposals.CategoryRow;
import org.pendopo.proposals.ChangeCategory;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.proposals.ReadCategories;
import org.pendopo.proposals.RemoveCategory;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.web.SpacePage;

/** Where managers add, name, order, archive and remove categories. */
@Named
@RequestScoped
public class ProposalCategoriesPage {
    @Inject
    SpacePage space;

    @Inject
    ReadCategories read;

    @Inject
    AddCategory add;

    @Inject
    ChangeCategory change;

    @Inject
    RemoveCategory remove;

    private final Map<Long, String> titles = new HashMap<>();
    private final Map<Long, String> targets = new HashMap<>();
    private String title = "";
    private @Nullable List<CategoryRow> rows;

    public List<CategoryRow> getRows() {
        if (rows == null) {
            rows = read.of(tool());
            rows.forEach(row -> titles.putIfAbsent(row.id(), row.title()));
        }
        return rows;
    }

    /** Where the proposals of a category can go when it is removed. */
    public List<CategoryRow> others(long id) {
        return getRows().stream()
                .filter(row -> row.id() != id && !row.archived())
                .toList();
    }

    public void add() {
        add.add(tool(), title);
        done("proposals.category_added");
    }

    public void rename(long id) {
        change.rename(tool(), id, titles.getOrDefault(id, ""));
        done("proposals.category_renamed");
    }

    public void move(long id, boolean up) {
        change.move(tool(), id, up);
        done("proposals.category_moved");
    }

    public void archive(long id) {
        change.archive(tool(), id);
        done("proposals.category_archived");
    }

    public void restore(long id) {
        change.restore(tool(), id);
        done("proposals.category_restored");
    }

    public void remove(long id) {
        var target = targets.getOrDefault(id, "");
        remove.remove(tool(), id, target.matches("[0-9]{1,18}") ? Long.valueOf(target) : null);
        done("proposals.category_removed");
    }

    public Map<Long, String> getTitles() {
        return titles;
    }

    public Map<Long, String> getTargets() {
        return targets;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String value) {
        title = value == null ? "" : value;
    }

    public String getAddress() {
        return space.getSpace().address(space.getTool());
    }

    private void done(String key) {
        Addresses.done(getAddress() + "/categories", key);
    }

    private ProposalTool tool() {
        return new ProposalTool(space.getTool().id(), space.getSpace().id());
    }
}
