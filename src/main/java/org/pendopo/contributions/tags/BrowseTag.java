package org.pendopo.contributions.tags;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;

/** What stands under a tag, in the spaces that the reader may read; nothing else is counted either. */
@UseCase
public class BrowseTag {
    static final int PAGE = 20;
    private static final int MOST = 40;

    @Inject
    Access access;

    @Inject
    Tags tags;

    @Inject
    MostUsed most;

    public TagList browse(String typed, @Nullable Long newer, @Nullable Long older) {
        var tag = TagWords.normal(typed);
        var viewer = access.viewer();
        var rising = newer != null;
        var read = newer == null
                ? tags.older(tag, viewer, older == null ? Long.MAX_VALUE : older, PAGE + 1)
                : tags.newer(tag, viewer, newer, PAGE + 1);
        var more = read.size() > PAGE;
        var fitting = more ? read.subList(0, PAGE) : read;
        var rows = rising ? fitting.reversed() : fitting;
        var before = !rows.isEmpty() && (rising ? more : older != null);
        var after = !rows.isEmpty() && (rising || more);
        return new TagList(
                tag,
                tags.count(tag, viewer),
                rows,
                before ? (Long) rows.getFirst().id() : null,
                after ? (Long) rows.getLast().id() : null);
    }

    /** The tags that are used most in what everybody may read, as of some minutes ago. */
    public List<UsedTag> most() {
        return most.list(MOST);
    }
}
