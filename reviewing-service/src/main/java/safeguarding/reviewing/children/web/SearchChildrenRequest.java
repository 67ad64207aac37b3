package safeguarding.reviewing.children.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.reviewing.children.ChildName;
import safeguarding.reviewing.children.NameMatch;
import safeguarding.reviewing.children.identifiers.NhsNumber;

/** Which child is looked for. */
@Schema(
        name = "ReviewingSearchChildrenRequest",
        description = "One of: nhsNumber; councilChildId; name together with dateOfBirth.")
public record SearchChildrenRequest(
        @Schema(examples = "9990000018") @Size(max = 20) @Nullable
        String nhsNumber,

        @Schema(examples = "C0012345") @Size(max = 40) @Nullable
        String councilChildId,

        @Valid @Nullable NameFields name,
        @Schema(examples = "2009-04-17") @Nullable LocalDate dateOfBirth) {

    /** Ways to look for a child. An empty text says as little as none. */
    enum Way {
        NHS_NUMBER,
        COUNCIL_CHILD_ID,
        NAME_AND_DATE_OF_BIRTH
    }

    /** The one way that is asked for; refuses what does not say whom to look for. */
    Way way() {
        var ways = EnumSet.noneOf(Way.class);
        if (says(nhsNumber)) {
            ways.add(Way.NHS_NUMBER);
        }
        if (says(councilChildId)) {
            ways.add(Way.COUNCIL_CHILD_ID);
        }
        var wanted = NameFields.read(name);
        if (!wanted.equals(ChildName.UNKNOWN) || dateOfBirth != null) {
            ways.add(Way.NAME_AND_DATE_OF_BIRTH);
        }
        if (ways.size() != 1) {
            throw refused("", "Search by nhsNumber, by councilChildId, or by name and dateOfBirth.");
        }
        if (ways.contains(Way.NAME_AND_DATE_OF_BIRTH)) {
            refuseHalf(wanted);
        }
        return ways.iterator().next();
    }

    private void refuseHalf(ChildName wanted) {
        if (dateOfBirth == null) {
            throw refused("dateOfBirth", "A name is searched together with a date of birth.");
        }
        if (wanted.missing()) {
            throw refused("name", "A date of birth is searched together with a given or a family name.");
        }
        if (NameMatch.keys(wanted).isEmpty()) {
            throw refused("name", "A name has at least one letter.");
        }
    }

    private static boolean says(@Nullable String identifier) {
        return identifier != null && !new NhsNumber(identifier).written().isEmpty();
    }

    private static ProblemException refused(String field, String message) {
        return ProblemException.invalid(field, message);
    }

    @Override
    public String toString() {
        return "SearchChildrenRequest[masked]";
    }
}
