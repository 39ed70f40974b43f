/**
 * What guardians agreed to for children: a record that only grows, and what holds now. Open to others: the use cases,
 * {@link org.pendopo.people.consent.ConsentKind} and {@link org.pendopo.people.consent.ConsentChanged}.
 */
@NullMarked
package org.pendopo.people.consent;

import org.jspecify.annotations.NullMarked;
