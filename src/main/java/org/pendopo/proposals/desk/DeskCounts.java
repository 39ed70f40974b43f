package org.pendopo.proposals.desk;

/** How much of each kind waits. */
public record DeskCounts(long evaluate, long answer, long check, long sentBack) {
    public long of(DeskKind kind) {
        return switch (kind) {
            case EVALUATE -> evaluate;
            case ANSWER -> answer;
            case CHECK -> check;
            case SENT_BACK -> sentBack;
        };
    }

    public long all() {
        return evaluate + answer + check + sentBack;
    }
}
