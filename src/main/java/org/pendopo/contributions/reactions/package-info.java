/**
 * What readers answer without words, and what else stands beside a contribution for one reader. Open to others: the use
 * cases and their records.
 */
@NullMarked
package org.pendopo.contributions.reactions;

import org.jspecify.annotations.NullMarked;
