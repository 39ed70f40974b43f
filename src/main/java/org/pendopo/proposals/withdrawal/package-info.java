/** What others learn of a proposal that its authors took back: those who supported or followed it are told. */
@NullMarked
package org.pendopo.proposals.withdrawal;

import org.jspecify.annotations.NullMarked;
