package org.pendopo.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Set;

/**
 * Which module may use which: one of a lower line, or its own. A lower module that must tell a higher one fires an
 * event.
 */
final class Layers {
    private static final String ROOT = "org.pendopo.";

    /** From the bottom up. Modules of one line do not know each other. */
    static final List<Set<String>> ORDER = List.of(
            Set.of("shared"),
            Set.of("people"),
            Set.of("spaces"),
            Set.of("contributions"),
            Set.of("search", "notify", "moderation", "audit"),
            Set.of("guardians"),
            Set.of("forum", "proposals"),
            Set.of("answers"),
            Set.of("commitments"),
            Set.of("feeds", "owndata"),
            Set.of("home", "insight", "admin"),
            Set.of("demo"));

    static final ArchRule NO_ARROW_UPWARD = ArchRuleDefinition.classes().should(useOnlyLowerModules());

    private Layers() {}

    private static ArchCondition<JavaClass> useOnlyLowerModules() {
        return new ArchCondition<>("use only lower modules") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var own = module(type);
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    var other = module(dependency.getTargetClass());
                    if (!other.isEmpty() && !other.equals(own) && line(other) >= line(own)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static String module(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).replaceFirst("\\..*", "") : "";
    }

    private static int line(String module) {
        for (var i = 0; i < ORDER.size(); i++) {
            if (ORDER.get(i).contains(module)) {
                return i;
            }
        }
        throw new IllegalStateException("no line for the module " + module + ": name it in Layers.ORDER");
    }
}
