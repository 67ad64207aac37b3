package safeguarding.audit.sampling.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.sampling.Allotment;
import safeguarding.audit.sampling.Design;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** How a sample is to be drawn. */
@Schema(name = "DrawAuditSample", description = "How a sample is to be drawn.")
public record DrawSampleRequest(
        @Schema(description = "From which cases; from all of the audit's kind and areas when absent.") @Valid @Nullable
        QuestionFields query,

        @Schema(
                maxItems = 4,
                description = "Codes by which cases are told apart: area, team, category, first-category, legal-status,"
                        + " placement-type, reviews-late, core-groups-missed, or an attribute of the file.")
        @Size(max = 4)
        List<@NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 40) String> strata,

        @Schema(
                enumeration = {"proportional", "equal", "given"},
                description = "How the size is shared among the strata; proportional when absent.")
        @Nullable
        String allotment,

        @Schema(minimum = "1", maximum = "500", description = "How many cases; needed unless the numbers are given.")
        @Nullable
        @Min(1)
        @Max(500)
        Integer size,

        @Schema(
                maxProperties = 200,
                description = "How many of each stratum, by its name, such as north-east/neglect; for given only.")
        @Size(max = 200)
        Map<@Size(max = 200) String, @NotNull @Min(0) @Max(500) Integer> numbers,

        @Schema(
                maxLength = 64,
                description = "The seed; made here when absent, and always shown.",
                examples = "2013-11-28")
        @Nullable
        @Pattern(regexp = "[A-Za-z0-9._-]{1,64}")
        String seed) {

    private static final String GIVEN = "given";
    private static final int MOST = 500;

    public DrawSampleRequest {
        strata = Objects.requireNonNullElse(strata, List.of());
        numbers = Objects.requireNonNullElse(numbers, Map.of());
    }

    /** The question, without a filter when none is given. */
    QuestionFields asked() {
        return query == null ? QuestionFields.none() : query;
    }

    /**
     * The design.
     *
     * @param fresh a seed for who gives none
     */
    Design design(String fresh) {
        var given = GIVEN.equals(allotment);
        refuseContradictions(given);
        return new Design(
                strata.stream().distinct().toList(),
                given ? null : shared(),
                given ? sum() : Objects.requireNonNull(size),
                new TreeMap<>(numbers),
                seed == null ? fresh : seed);
    }

    private Allotment shared() {
        if (allotment == null) {
            return Allotment.PROPORTIONAL;
        }
        if (!allotment.equals("proportional") && !allotment.equals("equal")) {
            throw ProblemException.invalid("allotment", "One of: proportional, equal, given.");
        }
        return Codes.read("allotment", allotment, Allotment.class);
    }

    private void refuseContradictions(boolean given) {
        var wrong = new ArrayList<Violation>();
        if (!given && size == null) {
            wrong.add(new Violation("size", "Say how many cases are to be drawn."));
        }
        if (!given && !numbers.isEmpty()) {
            wrong.add(new Violation("numbers", "Numbers are for the allotment given only."));
        }
        if (given && size != null) {
            wrong.add(new Violation("size", "With numbers that are given the size follows from them."));
        }
        if (given && (sum() < 1 || sum() > MOST)) {
            wrong.add(new Violation("numbers", "A sample has 1 to " + MOST + " cases."));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }

    private int sum() {
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }
}
