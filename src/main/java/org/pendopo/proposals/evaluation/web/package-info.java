/** The pages on which staff evaluate proposals. */
@NullMarked
package org.pendopo.proposals.evaluation.web;

import org.jspecify.annotations.NullMarked;
