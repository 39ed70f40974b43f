package org.pendopo.forum.overview;

/** How many members a topic has, and how many of them did what. */
public record TopicNumbers(long members, long answered, long unheard, long silent, long late) {
    /** How many a filter shows. */
    public long of(OverviewFilter filter) {
        return switch (filter) {
            case ALL -> members;
            case ANSWERED -> answered;
            case UNHEARD -> unheard;
            case SILENT -> silent;
            case LATE -> late;
        };
    }
}
