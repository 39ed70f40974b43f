package org.pendopo.spaces.permissions;

/** What is needed besides the right standing. */
enum Need {
    /** Old enough: under 13 only in classes and with the consent of a guardian, and as old as the space asks for. */
    AGE,
    /** Has read the short guide. */
    GUIDE,
    /** The space takes members without being asked. */
    WAY_IN_OPEN,
    /** The space takes members who ask. */
    WAY_IN_REQUEST,
    /** The space takes members with its code; who has the code may know of the space. */
    WAY_IN_CODE,
    /** Holds the link of an invitation, which only the use case can know; who holds it may know of the space. */
    INVITED,
    /** Is an official or a teacher of the organisation. */
    AFFILIATED,
    /** An admin has verified the organisation. */
    VERIFIED
}
