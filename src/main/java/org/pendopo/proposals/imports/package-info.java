/**
 * Proposals from files: uploaded, looked at, and brought in by a job that survives a restart. Open to others are the use
 * cases and their records.
 */
@NullMarked
package org.pendopo.proposals.imports;

import org.jspecify.annotations.NullMarked;
