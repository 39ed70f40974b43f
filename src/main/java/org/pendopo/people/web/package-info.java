/** Pages and addresses of sign-in, sign-out, persons and preferences. */
@NullMarked
package org.pendopo.people.web;

import org.jspecify.annotations.NullMarked;
