/** Page beans of spaces: the frame around every tool, ways in and out, settings, creation. */
@NullMarked
package org.pendopo.spaces.web;

import org.jspecify.annotations.NullMarked;
