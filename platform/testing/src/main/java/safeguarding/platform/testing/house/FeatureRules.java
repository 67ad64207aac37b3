package safeguarding.platform.testing.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.BiPredicate;

/** Rules for services with features. */
final class FeatureRules {

    /** What the domain of a feature may stand on beside itself; each entry is a package with its sub-packages. */
    private static final List<String> FOUNDATIONS_OF_THE_DOMAIN = List.of(
            "java",
            "jakarta.persistence",
            "jakarta.validation",
            // Marks of the container on use cases; they bring no behaviour into the domain.
            "jakarta.enterprise",
            "jakarta.inject",
            "jakarta.transaction",
            "io.smallrye.config",
            "org.jspecify",
            "safeguarding.platform.access",
            "safeguarding.platform.aggregate",
            "safeguarding.platform.caller",
            "safeguarding.platform.coding",
            "safeguarding.platform.deadline",
            "safeguarding.platform.identity",
            "safeguarding.platform.identifiers",
            "safeguarding.platform.keeping",
            "safeguarding.platform.name",
            "safeguarding.platform.problem",
            "safeguarding.platform.rule",
            "safeguarding.platform.settings",
            "safeguarding.platform.time");

    private static final String EVENT = "safeguarding.platform.aggregate.DomainEvent";

    static final ArchRule RESOURCES = classes()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            .should()
            .haveSimpleNameEndingWith("Resource")
            .andShould()
            .resideInAPackage("..web..");

    private FeatureRules() {}

    static ArchRule pureDomain(House house) {
        return classes()
                .that(DescribedPredicate.describe("belong to the domain of a feature", house::isDomain))
                .should(useOnly(
                        "the JDK, values of the platform and their own feature",
                        (user, used) -> house.isDomain(used)
                                || house.isMeetingPlace(used)
                                || isAFoundation(used)
                                || used.isPrimitive()));
    }

    static ArchRule apart(House house) {
        return classes()
                .that(DescribedPredicate.describe("belong to a feature", house::isInAFeature))
                .should(useOnly(
                        "other features' identifiers and events",
                        (user, used) -> !house.isInAFeature(used) && !house.isComposition(used)
                                || house.areaOf(user).equals(house.areaOf(used))
                                || isAnEvent(used)
                                || house.sharedTypes().contains(outermost(used).getName())));
    }

    static ArchRule adaptersApart(House house) {
        return classes()
                .that(DescribedPredicate.describe(
                        "are adapters", each -> !house.adapterOf(each).isEmpty()))
                .should(useOnly(
                        "adapters of their own kind",
                        (user, used) -> house.adapterOf(used).isEmpty()
                                || house.adapterOf(user).equals(house.adapterOf(used))));
    }

    private static boolean isAFoundation(JavaClass used) {
        var name = used.getPackageName();
        return FOUNDATIONS_OF_THE_DOMAIN.stream()
                .anyMatch(foundation -> name.equals(foundation) || name.startsWith(foundation + "."));
    }

    /** An event, or the sealed interface that holds a feature's events. */
    private static boolean isAnEvent(JavaClass used) {
        return used.isAssignableTo(EVENT) || outermost(used).isAssignableTo(EVENT);
    }

    private static JavaClass outermost(JavaClass each) {
        return each.getEnclosingClass().map(FeatureRules::outermost).orElse(each);
    }

    private static ArchCondition<JavaClass> useOnly(String what, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("use only " + what) {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                !allowed.test(user, dependency.getTargetClass().getBaseComponentType()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }
}
