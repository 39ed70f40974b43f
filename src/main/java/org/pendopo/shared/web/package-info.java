/**
 * Web plumbing: what surrounds every request and every page.
 */
@NullMarked
package org.pendopo.shared.web;

import org.jspecify.annotations.NullMarked;
