/**
 * Pages on which people report, and moderators decide.
 */
@NullMarked
package org.pendopo.moderation.web;

import org.jspecify.annotations.NullMarked;
