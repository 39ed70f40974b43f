/**
 * People who write a proposal together: the author names up to five, and those who confirm are authors too. Open to others:
 * the use cases and their records.
 */
@NullMarked
package org.pendopo.proposals.coauthors;

import org.jspecify.annotations.NullMarked;
