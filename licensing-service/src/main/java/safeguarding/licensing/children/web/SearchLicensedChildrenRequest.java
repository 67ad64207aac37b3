package safeguarding.licensing.children.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.name.NameKeys;
import safeguarding.platform.problem.ProblemException;

/** Which child is looked for. */
@Schema(description = "One of: nhsNumber; councilChildId; name together with dateOfBirth.")
public record SearchLicensedChildrenRequest(
        @Schema(
                description = "Taken so that one question can go to every service; this one keeps no such numbers and"
                        + " finds nobody by it.",
                examples = "9990000018")
        @Size(max = 20)
        @Nullable
        String nhsNumber,

        @Schema(examples = "C0012345") @Size(max = 40) @Nullable
        String councilChildId,

        @Valid @Nullable SearchedName name,
        @Schema(examples = "2009-04-17") @Nullable LocalDate dateOfBirth) {

    /** A name that is looked for. */
    @Schema(name = "SearchedLicensedChildName", description = "A name that is looked for.")
    public record SearchedName(
            @Size(max = 200) @Nullable String given,
            @Size(max = 200) @Nullable String family,
            @Size(max = 200) @Nullable String knownAs) {

        List<String> keys() {
            return NameKeys.of(given, family, knownAs);
        }

        @Override
        public String toString() {
            return "SearchedName[masked]";
        }
    }

    /** Ways to look for a child. */
    enum Way {
        NHS_NUMBER,
        COUNCIL_CHILD_ID,
        NAME_AND_DATE_OF_BIRTH
    }

    /** The one way that is asked for; refuses what does not say whom to look for. */
    Way way() {
        var ways = EnumSet.noneOf(Way.class);
        if (nhsNumber != null && !nhsNumber.isBlank()) {
            ways.add(Way.NHS_NUMBER);
        }
        if (councilChildId != null && !councilChildId.isBlank()) {
            ways.add(Way.COUNCIL_CHILD_ID);
        }
        if (name != null || dateOfBirth != null) {
            ways.add(Way.NAME_AND_DATE_OF_BIRTH);
        }
        if (ways.size() != 1) {
            throw ProblemException.invalid("", "Search by nhsNumber, by councilChildId, or by name and dateOfBirth.");
        }
        if (ways.contains(Way.NAME_AND_DATE_OF_BIRTH)) {
            refuseHalf();
        }
        return ways.iterator().next();
    }

    private void refuseHalf() {
        if (dateOfBirth == null) {
            throw ProblemException.invalid("dateOfBirth", "A name is searched together with a date of birth.");
        }
        if (name == null || name.keys().isEmpty()) {
            throw ProblemException.invalid("name", "A date of birth is searched together with a name.");
        }
    }

    @Override
    public String toString() {
        return "SearchLicensedChildrenRequest[masked]";
    }
}
