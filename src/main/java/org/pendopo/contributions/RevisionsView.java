package org.pendopo.contributions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a contribution said and says.
 *
 * @param current the contribution, whose text is the newest
 * @param earlier its earlier texts, newest first
 * @param before where older ones begin; null if there are none
 */
public record RevisionsView(
        PostView current,
        List<RevisionRow> earlier,
        @Nullable Integer before) {}
