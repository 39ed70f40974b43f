/** Page beans of the forum: lists, the form for a new topic, a topic with its thread, categories. */
@NullMarked
package org.pendopo.forum.web;

import org.jspecify.annotations.NullMarked;
