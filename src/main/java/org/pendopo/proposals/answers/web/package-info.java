/** Pages on which officials prepare, check and publish answers. */
@NullMarked
package org.pendopo.proposals.answers.web;

import org.jspecify.annotations.NullMarked;
