/**
 * How official answers come about: prepared by an official, checked by another one, and published together at a set time;
 * which comments they take up, and by when they are promised. Open to others are the use cases and their records.
 */
@NullMarked
package org.pendopo.proposals.answers;

import org.jspecify.annotations.NullMarked;
