/** The pages on which proposals become one, or several again. */
@NullMarked
package org.pendopo.proposals.merging.web;

import org.jspecify.annotations.NullMarked;
