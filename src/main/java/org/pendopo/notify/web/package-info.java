/** The bell, the list of notices, and what a person chooses about letters. */
@NullMarked
package org.pendopo.notify.web;

import org.jspecify.annotations.NullMarked;
