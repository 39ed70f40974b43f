/** The public list of commitments as a file. */
@NullMarked
package org.pendopo.commitments.rest;

import org.jspecify.annotations.NullMarked;
