package safeguarding.platform.testing.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of the house for one module. In a service:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsTheRulesOfTheHouse() {
 *     return HouseRules.of("safeguarding.conference")
 *             .features("children", "convening", "plan")
 *             .meetingIn("rule", "neighbours", "wiring")
 *             .asTests();
 * }
 * }</pre>
 *
 * A rule that finds nothing to look at fails, and so does a feature that is not named.
 */
public final class HouseRules {

    private final House house;
    private final JavaClasses classes;
    private final Path sources;

    private HouseRules(House house, JavaClasses classes, Path sources) {
        this.house = house;
        this.classes = classes;
        this.sources = sources;
    }

    /** The rules for all main classes of this module under a root package. */
    public static HouseRules of(String rootPackage) {
        return over(rootPackage, Path.of("target", "classes"), Path.of("src", "main", "java"));
    }

    static HouseRules over(String rootPackage, Path compiled, Path sources) {
        var folder = rootPackage.replace('.', '/');
        return new HouseRules(
                new House(rootPackage, Set.of(), Set.of(), Set.of(), Set.of()),
                new ClassFileImporter().importPath(compiled.resolve(folder)),
                sources.resolve(folder));
    }

    /** Names the sub-packages that are features: all that are neither features nor meeting places are refused. */
    public HouseRules features(String... names) {
        return with(new House(
                house.root(), Set.of(names), house.meetingPlaces(), house.compositions(), house.sharedTypes()));
    }

    /** Names the sub-packages that every feature may use. */
    public HouseRules meetingIn(String... names) {
        return with(
                new House(house.root(), house.features(), Set.of(names), house.compositions(), house.sharedTypes()));
    }

    /** Names the sub-packages that put features together, such as a record of everything: no feature may use them. */
    public HouseRules composing(String... names) {
        return with(
                new House(house.root(), house.features(), house.meetingPlaces(), Set.of(names), house.sharedTypes()));
    }

    /** Names single classes of one feature that others may use beside its events; prefer none. */
    public HouseRules sharing(String... classNames) {
        return with(new House(
                house.root(), house.features(), house.meetingPlaces(), house.compositions(), Set.of(classNames)));
    }

    /** One test per rule. */
    public Stream<DynamicTest> asTests() {
        return Stream.of(general(), ofFeatures(), Stream.of(javadoc(), masked()))
                .flatMap(tests -> tests);
    }

    private Stream<DynamicTest> general() {
        return Stream.of(
                test("speaks in words of the field", GeneralRules.WORDS_OF_THE_FIELD),
                test("has no folder for odds and ends", GeneralRules.NO_ODDS_AND_ENDS),
                test("is given what it needs in the constructor", GeneralRules.NO_FIELD_INJECTION),
                test("takes the time from the one clock", GeneralRules.ONE_CLOCK),
                test("says of every package that nothing is null unmarked", GeneralRules.NULL_MARKED));
    }

    private Stream<DynamicTest> ofFeatures() {
        if (house.features().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                DynamicTest.dynamicTest("names all its features", this::namesAllItsFeatures),
                test("keeps the domain of a feature free of adapters and frameworks", FeatureRules.pureDomain(house)),
                test("lets features meet by identifier and event", FeatureRules.apart(house)),
                test("keeps adapters apart from each other", FeatureRules.adaptersApart(house)),
                test("calls resources Resource and keeps them in web", FeatureRules.RESOURCES));
    }

    private DynamicTest javadoc() {
        return DynamicTest.dynamicTest(
                "explains every public type",
                () -> assertThat(PublicTypes.withoutJavadoc(sources))
                        .describedAs("public types without Javadoc")
                        .isEmpty());
    }

    private DynamicTest masked() {
        return DynamicTest.dynamicTest(
                "masks every record that carries a personal value",
                () -> assertThat(PersonalRecords.withoutTextOfTheirOwn(sources))
                        .describedAs("records whose text would be their personal values")
                        .isEmpty());
    }

    private void namesAllItsFeatures() {
        Set<String> found = classes.stream()
                .map(house::areaOf)
                .filter(area -> !area.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        var named = new TreeSet<>(house.features());
        named.addAll(house.meetingPlaces());
        named.addAll(house.compositions());
        assertThat(found).describedAs("sub-packages of %s", house.root()).isEqualTo(named);
    }

    private DynamicTest test(String name, ArchRule rule) {
        return DynamicTest.dynamicTest(name, () -> rule.check(classes));
    }

    private HouseRules with(House other) {
        return new HouseRules(other, classes, sources);
    }
}
