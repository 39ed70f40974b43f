package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.contributions.tags.BrowseTag;
import org.pendopo.contributions.tags.ChangeTags;
import org.pendopo.contributions.tags.Tagged;
import org.pendopo.contributions.tags.UsedTag;
import org.pendopo.shared.web.Addresses;

/** The form in which a topic or proposal gets its tags: {@code /tags/{id}}. */
@Named
@RequestScoped
public class TagsPage {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    @Param
    @Nullable
    String seen;

    @Inject
    ChangeTags change;

    @Inject
    BrowseTag browse;

    private @Nullable Tagged tagged;
    private @Nullable String typed;
    private @Nullable List<UsedTag> most;

    public Tagged getTagged() {
        if (tagged == null) {
            tagged = change.read(Ids.of(id));
        }
        return tagged;
    }

    public String getTyped() {
        return typed == null ? getTagged().typed() : typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = typed;
    }

    public List<UsedTag> getMost() {
        if (most == null) {
            most = browse.most();
        }
        return most;
    }

    /** For the script that completes what is typed. */
    public String getKnown() {
        return getMost().stream().map(UsedTag::tag).collect(Collectors.joining(" "));
    }

    public void save() {
        change.change(Ids.of(id), typed, seen);
        Addresses.done("/contribution/" + Ids.of(id), "contributions.tagged");
    }
}
