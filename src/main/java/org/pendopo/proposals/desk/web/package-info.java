/** The page of the desk. */
@NullMarked
package org.pendopo.proposals.desk.web;

import org.jspecify.annotations.NullMarked;
