package org.pendopo.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a use case that does not ask who is allowed to do this, and says who did or why nobody needs to. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Unguarded {
    /** Who asked before, or why everybody may. */
    String value();
}
