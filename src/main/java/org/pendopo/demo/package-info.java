/**
 * The demonstration: fills an empty portal with the people, spaces and conversations of a made-up city. Nobody uses it;
 * it is ready when what it brings is there.
 */
@NullMarked
package org.pendopo.demo;

import org.jspecify.annotations.NullMarked;
