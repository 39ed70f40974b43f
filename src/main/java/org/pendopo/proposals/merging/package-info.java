/**
 * Proposals that say the same become one: supports and followers are united, comments stay where they were written, and
 * for a day it can be undone exactly. Open to others: the use cases and their records.
 */
@NullMarked
package org.pendopo.proposals.merging;

import org.jspecify.annotations.NullMarked;
