/** Page beans of the first page, the directories and the texts. */
@NullMarked
package org.pendopo.home.web;

import org.jspecify.annotations.NullMarked;
