package org.pendopo.run;

import java.util.stream.Stream;

/** Something that runs in processes of its own and must not outlive us. */
interface Part {
    String name();

    /** All processes of this part that are alive now. */
    Stream<ProcessHandle> processes();

    /** How this part is asked to stop: a signal name for {@code kill}. */
    default String signal() {
        return "TERM";
    }
}
