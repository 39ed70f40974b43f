/**
 * The forum of a space: topics in categories, which people reply to, and which moderators pin and lock. Open to others:
 * the use cases, their records, and {@link org.pendopo.forum.BringInTopics} for topics that come from elsewhere.
 */
@NullMarked
package org.pendopo.forum;

import org.jspecify.annotations.NullMarked;
