/**
 * What leaves the portal for feed readers and calendars. Public feeds are read as a visitor reads the pages, through the
 * same use cases; a personal calendar shows its owner what they may see at that moment. Open to others: the use cases.
 */
@NullMarked
package org.pendopo.feeds;

import org.jspecify.annotations.NullMarked;
