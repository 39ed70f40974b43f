package org.pendopo.people;

/**
 * A person as the author or member beside something.
 *
 * @param shownName the name, or the initials of a minor outside the own class
 * @param linkable whether the reader may go on to the person's page
 */
public record PersonTag(long id, String handle, String shownName, String initials, boolean linkable) {

    /** @param insideOwnClass the name is shown in a class, to members of that class alone */
    public static PersonTag of(long id, String handle, String name, AgeBand ageBand, boolean insideOwnClass) {
        return new PersonTag(
                id,
                handle,
                PersonNames.displayName(name, ageBand, insideOwnClass),
                PersonNames.initials(name),
                !ageBand.isProtected());
    }
}
