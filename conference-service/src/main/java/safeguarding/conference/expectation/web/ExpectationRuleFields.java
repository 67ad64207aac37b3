package safeguarding.conference.expectation.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.AgencyKind;
import safeguarding.conference.expectation.Circumstance;
import safeguarding.conference.expectation.Expects;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;

/** What a rule says: which circumstance expects which agency. */
@Schema(description = "What a rule says: which circumstance of a child expects which agency (B2.6).")
public record ExpectationRuleFields(
        @Schema(
                required = true,
                enumeration = {"every-child", "unborn", "age", "known-service"})
        @NotNull
        String circumstance,

        @Schema(description = "First completed year of life it holds for; for age only.") @Min(0) @Max(25) @Nullable
        Integer ageFrom,

        @Schema(description = "Completed year of life from which it no longer holds; for age only.")
        @Min(1)
        @Max(26)
        @Nullable
        Integer ageBelow,

        @Schema(required = true, description = "Kind of agency that is expected.", examples = "police") @NotNull
        String kind,

        @Schema(
                description =
                        "Code of the organisation that always comes. Absent: the one that is known to work with the"
                                + " child; while none is known, the kind is expected all the same.")
        @Size(max = 100)
        @Pattern(regexp = "[a-z0-9][a-z0-9-]*", message = "a code of small letters, digits and hyphens")
        @Nullable
        String organisation,

        @Schema(required = true, description = "Whether it works with the child directly and counts for the quorum.")
        @NotNull
        Boolean directContact,

        @Schema(required = true, description = "Where the rule stands.") @NotBlank @Size(max = 300)
        String citation,

        @Schema(required = true, description = "First day of a request it holds for.") @NotNull
        LocalDate validFrom,

        @Schema(description = "Last day of a request it holds for; absent: no last.") @Nullable
        LocalDate validTo) {

    Expects read() {
        var looksAt = Codes.read("circumstance", circumstance, Circumstance.class);
        var aged = ageFrom != null && ageBelow != null;
        if (aged != (looksAt == Circumstance.AGE) || (!aged && (ageFrom != null || ageBelow != null))) {
            throw ProblemException.invalid("ageFrom", "A rule on an age has both its bounds, others have none.");
        }
        if (ageFrom != null && ageBelow != null && ageBelow <= ageFrom) {
            throw ProblemException.invalid("ageBelow", "The bounds of an age are in order.");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw ProblemException.invalid("validTo", "It does not end before it begins.");
        }
        return new Expects(
                looksAt,
                ageFrom,
                ageBelow,
                Codes.read("kind", kind, AgencyKind.class),
                organisation,
                directContact,
                citation,
                validFrom,
                validTo);
    }

    static ExpectationRuleFields of(Expects expects) {
        return new ExpectationRuleFields(
                Codes.of(expects.circumstance()),
                expects.ageFrom(),
                expects.ageBelow(),
                Codes.of(expects.kind()),
                expects.agency(),
                expects.directContact(),
                expects.citation(),
                expects.validFrom(),
                expects.validTo());
    }
}
