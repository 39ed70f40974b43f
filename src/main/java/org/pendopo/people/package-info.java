/**
 * Who people are: the person behind a sign-in, what sign-on tells of them, and how their names are shown.
 * Open to others: {@link org.pendopo.people.CurrentPerson}, {@link org.pendopo.people.Who},
 * {@link org.pendopo.people.PersonTag} and the use cases.
 */
@NullMarked
package org.pendopo.people;

import org.jspecify.annotations.NullMarked;
