/** The files that people take with them. */
@NullMarked
package org.pendopo.owndata.rest;

import org.jspecify.annotations.NullMarked;
