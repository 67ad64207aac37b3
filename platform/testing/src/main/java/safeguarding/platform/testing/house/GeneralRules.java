package safeguarding.platform.testing.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** Rules for every module. */
final class GeneralRules {

    static final ArchRule WORDS_OF_THE_FIELD = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO|Data|Info)")
            .orShould()
            .haveNameMatching("(.*[.$])?(Base|Abstract)[A-Z][^.$]*")
            .because("a class is named by what it is in the field");

    static final ArchRule NO_ODDS_AND_ENDS = noClasses()
            .should()
            .resideInAnyPackage("..common..", "..shared..", "..util..", "..utils..", "..core..", "..helper..")
            .because("a package is named by what it is for");

    static final ArchRule NO_FIELD_INJECTION = fields().should(notBeInjected())
            .because("what a class needs stands in its constructor, and its fields are final");

    static final ArchRule ONE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("safeguarding.platform.time..")
            .should()
            .accessTargetWhere(readsTheMachinesClock())
            .because("deadlines and events follow the one clock that can be moved");

    static final ArchRule NULL_MARKED =
            classes().should(liveInANullMarkedPackage()).because("NullAway looks at marked packages only");

    private static final Set<String> INJECTS =
            Set.of("jakarta.inject.Inject", "org.eclipse.microprofile.config.inject.ConfigProperty");

    private GeneralRules() {}

    private static ArchCondition<JavaField> notBeInjected() {
        return new ArchCondition<>("not be injected") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                field.getAnnotations().stream()
                        .filter(annotation ->
                                INJECTS.contains(annotation.getRawType().getName()))
                        .forEach(annotation ->
                                events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is injected")));
            }
        };
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheMachinesClock() {
        return new DescribedPredicate<>("reads the machine's clock") {
            @Override
            public boolean test(JavaAccess<?> access) {
                var owner = access.getTargetOwner().getName();
                var name = access.getTarget().getName();
                return switch (owner) {
                    case "java.lang.System" -> name.equals("currentTimeMillis");
                    case "java.time.Clock" -> name.startsWith("system");
                    case "java.util.Date" ->
                        name.equals("<init>") && access.getDescription().contains("<init>()");
                    default -> owner.startsWith("java.time.") && name.equals("now") && !takesAClock(access);
                };
            }
        };
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getDescription().contains(Clock.class.getName());
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package marked @NullMarked") {
            @Override
            public void check(JavaClass each, ConditionEvents events) {
                if (!each.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            each, each.getPackageName() + " is not @NullMarked (" + each.getSimpleName() + ")"));
                }
            }
        };
    }
}
