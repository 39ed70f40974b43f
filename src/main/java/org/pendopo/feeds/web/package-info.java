/** The page of one's own calendar. */
@NullMarked
package org.pendopo.feeds.web;

import org.jspecify.annotations.NullMarked;
