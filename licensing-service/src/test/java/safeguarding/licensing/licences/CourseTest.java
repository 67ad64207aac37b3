package safeguarding.licensing.licences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.licensing.neighbours.Standing;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.testing.repository.DomainTable;

class CourseTest {

    private static final String DOCUMENT = "docs/domain/licensing.md";
    private static final Pattern STEP =
            Pattern.compile("([a-z-]+) (\\d\\d-\\d\\d)(?: \\((\\d\\d-\\d\\d)\\.\\.(\\d\\d-\\d\\d)?\\))?");

    @TestFactory
    Stream<DynamicTest> standsAsDatesAndDecisionsSay() {
        return DomainTable.isTrue(
                DOCUMENT,
                "### How a licence stands",
                row -> assertThat(Codes.of(course(row.get(0)).on(day(row.get(1)))))
                        .isEqualTo(row.get(2)));
    }

    /** The dates that are kept for lists say the same on the last day that is decided. */
    @TestFactory
    Stream<DynamicTest> keepsTheTermOfTheLastDecision() {
        return DomainTable.isTrue(DOCUMENT, "### How a licence stands", row -> {
            var course = course(row.get(0));
            var dates = LicenceDates.of(course);
            assertThat(dates.validTo())
                    .isEqualTo(course.term().map(LicenceTerm::to).orElse(null));
            assertThat(dates.grantedOn() != null).isEqualTo(row.get(0).contains("granted"));
        });
    }

    @TestFactory
    Stream<DynamicTest> takesOnlyDecisionsThatFit() {
        return DomainTable.isTrue(DOCUMENT, "### Which decision fits", row -> {
            var step = Codes.read("step", row.getFirst(), StepKind.class);
            var standings = List.of(
                    "draft",
                    "submitted",
                    "returned",
                    "withdrawn",
                    "refused",
                    "granted",
                    "in-force",
                    "suspended",
                    "revoked",
                    "expired");
            for (int i = 0; i < standings.size(); i++) {
                var standing = Codes.read("standing", standings.get(i), Standing.class);
                assertThat(Fitting.fits(step, standing))
                        .as("%s while %s", step, standing)
                        .isEqualTo(row.get(i + 1).equals("yes"));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> holdsNoLongerThanItMay() {
        return DomainTable.isTrue(DOCUMENT, "### The longest term", row -> {
            var latest = row.get(3).isEmpty() ? null : LocalDate.parse(row.get(3));
            var term = new LicenceTerm(LocalDate.parse(row.get(0)), LocalDate.parse(row.get(1)));
            assertThat(LicenceRules.term(term, Integer.parseInt(row.get(2)), latest)
                            .isPermitted())
                    .isEqualTo(row.get(4).equals("yes"));
        });
    }

    private static Course course(String text) {
        var course = new Course(List.of());
        var found = STEP.matcher(text);
        while (found.find()) {
            var from = found.group(3) == null ? null : day(found.group(3));
            var to = found.group(4) == null ? null : day(found.group(4));
            course = course.with(new LicenceStep(
                    Codes.read("step", found.group(1), StepKind.class),
                    day(found.group(2)),
                    "S1",
                    null,
                    from,
                    to,
                    List.of()));
        }
        return course;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse("2013-" + text);
    }
}
