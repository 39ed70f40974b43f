/** The addresses that feed readers and calendars ask. */
@NullMarked
package org.pendopo.feeds.rest;

import org.jspecify.annotations.NullMarked;
