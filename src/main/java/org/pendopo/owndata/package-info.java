/**
 * What the portal knows of a person, for that person. One file says of every column of the database whether it is about
 * somebody, and of whom; the download follows it. Open to others: the use case.
 */
@NullMarked
package org.pendopo.owndata;

import org.jspecify.annotations.NullMarked;
