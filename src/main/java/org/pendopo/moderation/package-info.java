/**
 * Keeping the rules of the house: reports by everybody, decisions by those who moderate, always with a rule and a reason.
 * Open to others: the use cases and their records.
 */
@NullMarked
package org.pendopo.moderation;

import org.jspecify.annotations.NullMarked;
