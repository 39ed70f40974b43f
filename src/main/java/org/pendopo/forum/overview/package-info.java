/** Who has answered in a forum, who got a reply and who is silent: for those who teach or manage. */
@NullMarked
package org.pendopo.forum.overview;

import org.jspecify.annotations.NullMarked;
