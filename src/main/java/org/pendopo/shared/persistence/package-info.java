/**
 * How the database is reached and brought to the newest schema.
 */
@NullMarked
package org.pendopo.shared.persistence;

import org.jspecify.annotations.NullMarked;
