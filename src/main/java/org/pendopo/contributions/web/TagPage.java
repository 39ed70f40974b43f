package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.contributions.tags.BrowseTag;
import org.pendopo.contributions.tags.RenameTag;
import org.pendopo.contributions.tags.TagList;
import org.pendopo.contributions.tags.UsedTag;
import org.pendopo.shared.web.Addresses;

/** What stands under a tag: {@code /tag/{tag}}; without one, the tags that are used most. */
@Named
@RequestScoped
public class TagPage {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String tag;

    @Inject
    BrowseTag browse;

    @Inject
    Asked asked;

    @Inject
    RenameTag rename;

    private @Nullable TagList list;
    private @Nullable List<UsedTag> most;

    public boolean isNamed() {
        return tag != null && !tag.isBlank();
    }

    public TagList getList() {
        if (list == null) {
            list = browse.browse(
                    tag == null ? "" : tag,
                    asked.id("newer").orElse(null),
                    asked.id("older").orElse(null));
        }
        return list;
    }

    /** Whether the reader keeps order somewhere that it is used. */
    public boolean isRenamable() {
        return rename.reach(getList().tag()) > 0;
    }

    public String getRenameAddress() {
        return "/rename-tag/" + Addresses.encoded(getList().tag());
    }

    public List<UsedTag> getMost() {
        if (most == null) {
            most = browse.most();
        }
        return most;
    }

    public String getNewer() {
        return part("newer", getList().newer());
    }

    public String getOlder() {
        return part("older", getList().older());
    }

    private String part(String side, @Nullable Long place) {
        return place == null ? "" : "/tag/" + Addresses.encoded(getList().tag()) + "?" + side + "=" + place;
    }
}
