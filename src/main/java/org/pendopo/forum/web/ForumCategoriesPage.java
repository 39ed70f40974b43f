package org.pendopo.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.forum.AddCategory;
import org.pendopo.forum.CategoryRow;
import org.pendopo.forum.ReadCategories;
import org.pendopo.shared.web.Addresses;

/** The categories of a forum, for those who manage them. */
@Named
@RequestScoped
public class ForumCategoriesPage {
    @Inject
    ForumHere here;

    @Inject
    ReadCategories read;

    @Inject
    AddCategory add;

    private @Nullable String title;
    private @Nullable List<CategoryRow> rows;

    public List<CategoryRow> getRows() {
        if (rows == null) {
            rows = read.toManage(here.tool());
        }
        return rows;
    }

    /** Where the topics of this one can go. */
    public List<CategoryRow> others(long id) {
        return getRows().stream().filter(r -> r.id() != id).toList();
    }

    public boolean isFirst(CategoryRow row) {
        return row.id() == getRows().getFirst().id();
    }

    public boolean isLast(CategoryRow row) {
        return row.id() == getRows().getLast().id();
    }

    public void add() {
        add.add(here.tool(), title);
        done("forum.category_added");
    }

    void done(String key) {
        Addresses.done(here.address() + "/categories", key);
    }

    public String getAddress() {
        return here.address();
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }
}
