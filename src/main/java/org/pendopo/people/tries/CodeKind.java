package org.pendopo.people.tries;

/** What a code leads to, and how many wrong ones are borne in an hour. */
public enum CodeKind {
    /** Into a space; pupils of a whole school come from one address. */
    JOIN(10, 30, 300),

    /** To the guardian's place beside a child; those who have a letter come from everywhere. */
    PAIRING(5, 20, 20);

    private final int perPerson;
    private final int perAddress;
    private final int perSchool;

    CodeKind(int perPerson, int perAddress, int perSchool) {
        this.perPerson = perPerson;
        this.perAddress = perAddress;
        this.perSchool = perSchool;
    }

    public int perPerson() {
        return perPerson;
    }

    public int perAddress() {
        return perAddress;
    }

    /** From an address that the operator named as that of a school. */
    public int perSchool() {
        return perSchool;
    }
}
