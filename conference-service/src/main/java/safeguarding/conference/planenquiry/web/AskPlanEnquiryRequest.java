package safeguarding.conference.planenquiry.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.SoughtChild;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** Who is asked about. An empty text says as little as none. */
@Schema(description = "Who is asked about: nhsNumber, or name together with dateOfBirth, or both.")
public record AskPlanEnquiryRequest(
        @Schema(examples = "9990000018") @Size(max = 20) @Nullable
        String nhsNumber,

        @Valid @Nullable AskedName name,
        @Schema(examples = "2009-04-17") @Nullable LocalDate dateOfBirth) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** A name as it was told. */
    @Schema(name = "AskedName", description = "A name as it was told; one part is enough to ask, not to be certain.")
    public record AskedName(
            @Schema(description = "Given names.", examples = "Amina Rose") @Size(max = 200) @Nullable
            String given,

            @Schema(description = "Family name.", examples = "Hale") @Size(max = 200) @Nullable
            String family) {

        @Override
        public String toString() {
            return "AskedName[masked]";
        }
    }

    /**
     * The child who is asked about.
     *
     * @param today civil date after which nobody is born yet
     */
    SoughtChild sought(LocalDate today) {
        var number = said(nhsNumber);
        var given = name == null ? null : said(name.given());
        var family = name == null ? null : said(name.family());
        var named = given != null || family != null;
        if (number == null && !named && dateOfBirth == null) {
            throw ProblemException.invalid("", "Ask by nhsNumber, or by name and dateOfBirth, or by both.");
        }
        var faults = new ArrayList<Violation>();
        if (named != (dateOfBirth != null)) {
            faults.add(
                    named
                            ? new Violation("dateOfBirth", "A name is asked for together with a date of birth.")
                            : new Violation("name", "A date of birth is asked for together with a name."));
        }
        refuseDate(today, faults);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return new SoughtChild(number, given, family, dateOfBirth);
    }

    private void refuseDate(LocalDate today, List<Violation> faults) {
        if (dateOfBirth != null && dateOfBirth.isAfter(today)) {
            faults.add(new Violation(
                    "dateOfBirth", "This day is still to come. For a child who is not born yet, ring the unit."));
        }
        if (dateOfBirth != null && dateOfBirth.isBefore(EARLIEST)) {
            faults.add(new Violation("dateOfBirth", "Nobody who is a child was born before " + EARLIEST + "."));
        }
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.codePoints().noneMatch(Character::isLetterOrDigit) ? null : text;
    }

    @Override
    public String toString() {
        return "AskPlanEnquiryRequest[masked]";
    }
}
