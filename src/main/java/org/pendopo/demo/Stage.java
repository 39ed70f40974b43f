package org.pendopo.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.demo.SpaceTold.ToolTold;

/** A space that was made, ready for what people say in it. */
record Stage(long spaceId, SpaceTold told, List<Tool> tools) {

    /** A tool with the ids of its categories by their codes. */
    record Tool(long id, ToolTold told, Map<String, Long> categories) {
        @Nullable
        Long category(@Nullable String code) {
            return code == null ? null : Objects.requireNonNull(categories.get(code), code);
        }
    }
}
