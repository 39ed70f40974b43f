/**
 * The beans of the pages of proposals.
 */
@NullMarked
package org.pendopo.proposals.web;

import org.jspecify.annotations.NullMarked;
