/**
 * The page where officials import proposals.
 */
@NullMarked
package org.pendopo.proposals.imports.web;

import org.jspecify.annotations.NullMarked;
