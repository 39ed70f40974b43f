/**
 * Proposals of a consultation: people submit, support and comment them, the organisation answers them officially, and
 * everybody can take the list away as a file. Open to others are the use cases, their records and {@link ProposalStatus}.
 */
@NullMarked
package org.pendopo.proposals;

import org.jspecify.annotations.NullMarked;
