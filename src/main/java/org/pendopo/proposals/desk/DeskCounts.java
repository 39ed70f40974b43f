package org.pendopo.proposals.desk;

/** How much of each kind waits. */
public record DeskCounts(long answer, long check, long sentBack) {
    public long of(DeskKind kind) {
        return switch (kind) {
            case ANSWER -> answer;
            case CHECK -> check;
            case SENT_BACK -> sentBack;
        };
    }

    public long all() {
        return answer + check + sentBack;
    }
}
