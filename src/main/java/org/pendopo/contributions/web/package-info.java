/**
 * The pages and page parts of everything that people write: threads, the composer, editing, revisions, house rules.
 */
@NullMarked
package org.pendopo.contributions.web;

import org.jspecify.annotations.NullMarked;
