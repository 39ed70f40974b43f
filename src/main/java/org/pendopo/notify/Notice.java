package org.pendopo.notify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.PlainText;

/**
 * What people are told.
 *
 * @param kind the key of its sentence in the bundles, such as {@code proposals.notice.answered}
 * @param spaceId where it happened; null for what concerns the whole portal
 * @param contributionId what it is about; who may not read that any more is not shown the notice
 * @param path an address of ours, where the reader sees more
 * @param args what stands for {0}, {1} … in the sentence; a line each
 * @param once a key by which each person is told once, however often it is asked; null for what is told each time
 */
public record Notice(
        String kind,
        @Nullable Long spaceId,
        @Nullable Long contributionId,
        String path,
        List<String> args,
        @Nullable String once) {
    public Notice {
        args = args.stream().map(PlainText::line).toList();
    }

    /** About a contribution, each time. */
    public static Notice of(String kind, long spaceId, long contributionId, String path, List<String> args) {
        return new Notice(kind, spaceId, contributionId, path, args, null);
    }
}
