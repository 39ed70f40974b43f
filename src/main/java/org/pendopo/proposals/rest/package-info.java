/**
 * Proposals for programs.
 */
@NullMarked
package org.pendopo.proposals.rest;

import org.jspecify.annotations.NullMarked;
