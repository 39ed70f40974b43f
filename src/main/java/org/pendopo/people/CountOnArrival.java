package org.pendopo.people;

/**
 * What a higher module counts for the person who makes a request, such as notices for the bell of every page. It is read
 * in the one statement that reads the person, because one more for every page of everybody would be too many.
 */
public interface CountOnArrival {
    /** By which the number is asked for. */
    String name();

    /** A query in HQL that gives one number for the person with the id {@code :id}. */
    String query();
}
