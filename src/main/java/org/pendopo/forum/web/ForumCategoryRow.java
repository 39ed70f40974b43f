package org.pendopo.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pendopo.forum.MoveCategory;
import org.pendopo.forum.RemoveCategory;
import org.pendopo.forum.RenameCategory;

/** What is done to one category of the page: each row has a form of its own, named by the category. */
@Named
@RequestScoped
public class ForumCategoryRow {
    @Inject
    ForumHere here;

    @Inject
    ForumCategoriesPage page;

    @Inject
    RenameCategory rename;

    @Inject
    MoveCategory move;

    @Inject
    RemoveCategory remove;

    private @Nullable Map<Long, String> titles;
    private @Nullable String to;
    private long removing;

    /** The name of each, as stored or as typed. */
    public Map<Long, String> getTitles() {
        if (titles == null) {
            titles = new HashMap<>();
            for (var row : page.getRows()) {
                titles.put(row.id(), row.title());
            }
        }
        return titles;
    }

    public void rename(long id) {
        rename.rename(here.tool(), id, getTitles().get(id));
        page.done("forum.category_saved");
    }

    public void up(long id) {
        move.move(here.tool(), id, true);
        page.done("forum.category_saved");
    }

    public void down(long id) {
        move.move(here.tool(), id, false);
        page.done("forum.category_saved");
    }

    /** Whether it was to be removed and still needs to know where its topics go. */
    public boolean isRemoving(long id) {
        return removing == id;
    }

    public void remove(long id) {
        removing = id;
        remove.remove(here.tool(), id, Numbers.id(to));
        page.done("forum.category_removed");
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }
}
