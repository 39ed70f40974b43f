/**
 * Telling people what concerns them. Open to others: {@link org.pendopo.notify.Tell} with its
 * {@link org.pendopo.notify.Notice}; modules below fire events, which this one observes.
 */
@NullMarked
package org.pendopo.notify;

import org.jspecify.annotations.NullMarked;
