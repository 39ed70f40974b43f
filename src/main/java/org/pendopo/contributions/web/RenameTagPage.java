package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.contributions.tags.RenameTag;
import org.pendopo.contributions.tags.TagWords;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.web.Addresses;

/** The form in which a tag gets another name, or becomes one with another: {@code /rename-tag/{tag}}. */
@Named
@RequestScoped
public class RenameTagPage {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String tag;

    @Inject
    RenameTag rename;

    private @Nullable String name;
    private @Nullable Long reach;

    public String getTag() {
        return TagWords.normal(tag);
    }

    /** How many texts it changes. */
    public long getReach() {
        if (reach == null) {
            reach = rename.reach(getTag());
            if (reach == 0) {
                throw new NotFound();
            }
        }
        return reach;
    }

    public String getName() {
        return name == null ? getTag() : name;
    }

    public void setName(@Nullable String typed) {
        name = typed;
    }

    public void save() {
        var fresh = rename.rename(getTag(), name);
        Addresses.done("/tag/" + Addresses.encoded(fresh), "contributions.tag_renamed");
    }
}
