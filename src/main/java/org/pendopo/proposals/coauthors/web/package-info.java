/** The page on which co-authors are named, confirm and leave. */
@NullMarked
package org.pendopo.proposals.coauthors.web;

import org.jspecify.annotations.NullMarked;
