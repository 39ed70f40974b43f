/** What the forum gives away as files. */
@NullMarked
package org.pendopo.forum.rest;

import org.jspecify.annotations.NullMarked;
