/** The desk of officials: what waits for one of them in all consultations, the most urgent first. */
@NullMarked
package org.pendopo.proposals.desk;

import org.jspecify.annotations.NullMarked;
