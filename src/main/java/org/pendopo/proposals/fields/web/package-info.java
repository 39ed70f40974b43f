/** The page on which managers ask questions of their own, and the inputs that answer them. */
@NullMarked
package org.pendopo.proposals.fields.web;

import org.jspecify.annotations.NullMarked;
