package org.pendopo.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** What holds for every class of the portal. */
final class HouseRules {
    private static final Set<String> DECIDES = Set.of("Access", "Permits", "CurrentPerson");

    static final ArchRule ENTITIES_STAY_AT_HOME = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("javac itself then keeps pages away from entities");

    static final ArchRule PAGES_KNOW_NO_PERSISTENCE = noClasses()
            .that()
            .resideInAnyPackage("..web", "..rest")
            .and()
            .resideOutsideOfPackage("org.pendopo.shared..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .beAnnotatedWith(Transactional.class)
            .allowEmptyShould(true);

    static final ArchRule NOBODY_USES_ROLES_ALLOWED = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(RolesAllowed.class)
            .because("the server does not enforce it on CDI beans");

    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Service|DTO|Dto|Bean)")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");

    static final ArchRule ONE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("org.pendopo.shared..")
            .should()
            .callMethod(Instant.class, "now")
            .because("phases and deadlines go by the database's clock");

    static final ArchRule USE_CASES_ASK = classes()
            .that()
            .areAnnotatedWith(UseCase.class)
            .and()
            .areNotAnnotatedWith(Unguarded.class)
            .should(ask());

    static final ArchRule INJECTED_FIELDS_ARE_FEW =
            classes().that().resideInAnyPackage("..web").should(injectAtMost(5)).allowEmptyShould(true);

    static final ArchRule STATE_IS_PRIVATE = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .should()
            .bePrivate();

    private HouseRules() {}

    private static ArchCondition<JavaClass> ask() {
        return condition("ask who may do this", type -> {
            var asked = type.getDirectDependenciesFromSelf().stream()
                    .map(d -> d.getTargetClass().getSimpleName())
                    .anyMatch(DECIDES::contains);
            return asked ? null : type.getName() + " asks neither Access nor who is signed in, and is not @Unguarded";
        });
    }

    private static ArchCondition<JavaClass> injectAtMost(int most) {
        return condition("inject at most " + most + " things", type -> {
            var count = type.getFields().stream()
                    .filter(f -> f.isAnnotatedWith(jakarta.inject.Inject.class))
                    .filter(f -> !f.isAnnotatedWith(org.omnifaces.cdi.Param.class))
                    .count();
            return count <= most ? null : type.getName() + " injects " + count + " things";
        });
    }

    private interface Fault {
        @org.jspecify.annotations.Nullable
        String in(JavaClass type);
    }

    private static ArchCondition<JavaClass> condition(String description, Fault fault) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var found = fault.in(type);
                if (found != null) {
                    events.add(SimpleConditionEvent.violated(type, found));
                }
            }
        };
    }

    /** Classes that are not made by the query processor. */
    static DescribedPredicate<JavaClass> writtenByHand() {
        return describe(
                "written by hand",
                c -> !c.getSimpleName().endsWith("_") && !c.getModifiers().contains(JavaModifier.SYNTHETIC));
    }
}
