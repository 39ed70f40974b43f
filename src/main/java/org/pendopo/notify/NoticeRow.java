package org.pendopo.notify;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice in the list of its reader.
 *
 * @param args as they were told, a line each
 * @param space the title of the space it happened in
 * @param spaceLanguage in which that title is
 */
public record NoticeRow(
        long id,
        String kind,
        String path,
        String args,
        Instant at,
        boolean unread,
        @Nullable String space,
        @Nullable String spaceLanguage) {

    public Object[] arguments() {
        return args.isEmpty() ? new Object[0] : args.split(Told.BETWEEN_ARGS, -1);
    }
}
