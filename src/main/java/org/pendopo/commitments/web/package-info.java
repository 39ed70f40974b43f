/** The pages of commitments. */
@NullMarked
package org.pendopo.commitments.web;

import org.jspecify.annotations.NullMarked;
