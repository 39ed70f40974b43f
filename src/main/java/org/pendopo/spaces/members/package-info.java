/**
 * Who belongs to a space: ways in and out, roles, join codes. The use cases and events are open to others.
 */
@NullMarked
package org.pendopo.spaces.members;

import org.jspecify.annotations.NullMarked;
