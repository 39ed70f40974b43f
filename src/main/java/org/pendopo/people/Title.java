package org.pendopo.people;

/** What somebody is in an organisation. */
public enum Title {
    OFFICIAL,
    TEACHER,
    PUPIL,
    MEMBER;

    /** The title that the last part of a group's path stands for; any other group makes a plain member. */
    static Title of(String groupName) {
        return switch (groupName) {
            case "officials" -> OFFICIAL;
            case "teachers" -> TEACHER;
            case "pupils" -> PUPIL;
            default -> MEMBER;
        };
    }
}
