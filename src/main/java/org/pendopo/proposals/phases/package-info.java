/** What those who take part in a space learn of its phases. */
@NullMarked
package org.pendopo.proposals.phases;

import org.jspecify.annotations.NullMarked;
