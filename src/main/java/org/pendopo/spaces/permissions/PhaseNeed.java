package org.pendopo.spaces.permissions;

import org.pendopo.spaces.Capability;
import org.pendopo.spaces.Timeline;

/** When a row holds, by the phases of the space. */
record PhaseNeed(Capability capability, Mode mode) {
    enum Mode {
        /** Only while a phase with this capability is open. */
        OPEN,
        /** The same, but at any time where no phase of the space has this capability. */
        OPEN_IF_PLANNED,
        /** Not before the first phase with this capability begins, nor while it is suspended; at any time where there is none. */
        BEGUN
    }

    boolean holds(Timeline timeline) {
        return switch (mode) {
            case OPEN -> timeline.isOpen(capability);
            case OPEN_IF_PLANNED -> timeline.isOpen(capability) || !timeline.plans(capability);
            case BEGUN ->
                timeline.suspending(capability) == null
                        && (timeline.hasBegun(capability) || !timeline.plans(capability));
        };
    }

    String words() {
        return switch (mode) {
            case OPEN -> Words.of(capability);
            case OPEN_IF_PLANNED -> Words.of(capability) + " if planned";
            case BEGUN -> Words.of(capability) + " begun";
        };
    }
}
