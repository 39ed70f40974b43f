package org.pendopo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final Map<String, ArchRule> RULES = Map.of(
            "entities stay at home", HouseRules.ENTITIES_STAY_AT_HOME,
            "pages know no persistence", HouseRules.PAGES_KNOW_NO_PERSISTENCE,
            "nobody uses RolesAllowed", HouseRules.NOBODY_USES_ROLES_ALLOWED,
            "names say something", HouseRules.NAMES_SAY_SOMETHING,
            "one clock", HouseRules.ONE_CLOCK,
            "use cases ask", HouseRules.USE_CASES_ASK,
            "injected fields are few", HouseRules.INJECTED_FIELDS_ARE_FEW,
            "state is private", HouseRules.STATE_IS_PRIVATE);

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.pendopo")
            .that(HouseRules.writtenByHand());

    private static final JavaClasses BAD = new ClassFileImporter().importPackages("org.pendopo.architecture.bad");

    static Stream<Arguments> rules() {
        return RULES.entrySet().stream().map(e -> Arguments.of(Named.of(e.getKey(), e.getValue())));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_portal_keeps(ArchRule rule) {
        rule.check(PORTAL);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_can_fail(ArchRule rule) {
        assertThat(rule.evaluate(BAD).hasViolation()).isTrue();
    }

    @Test
    void no_arrow_points_upward() {
        Layers.NO_ARROW_UPWARD.check(PORTAL);
    }

    @Test
    void classes_of_this_jdk_are_read() {
        assertThat(PORTAL.contain("org.pendopo.shared.Clock")).isTrue();
    }
}
