package org.pendopo.spaces.members;

import java.util.List;

/** What a whole list of members will do; with faults it does nothing. */
public record MemberPlan(List<MemberStep> steps, List<MemberFault> faults) {
    public boolean isClean() {
        return faults.isEmpty();
    }

    public long count(String kind) {
        return steps.stream().filter(s -> s.kind().name().equals(kind)).count();
    }
}
