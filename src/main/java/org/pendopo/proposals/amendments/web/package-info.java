/** The pages on which amendments are written, read and decided. */
@NullMarked
package org.pendopo.proposals.amendments.web;

import org.jspecify.annotations.NullMarked;
