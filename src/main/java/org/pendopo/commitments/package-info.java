/**
 * What an organisation promised to do after it accepted proposals: by when, how far it is, and what those think who
 * supported the idea. Open to others are the use cases and their records.
 */
@NullMarked
package org.pendopo.commitments;

import org.jspecify.annotations.NullMarked;
