package safeguarding.audit.findings.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.findings.FindingLevel;
import safeguarding.audit.findings.FindingPlace;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;

/** Of whom a finding is true. */
@Schema(name = "AuditFindingPlace", description = "Of whom a finding is true.")
public record PlaceFields(
        @Schema(
                required = true,
                enumeration = {"team", "area", "theme"})
        @NotNull
        String level,

        @Schema(description = "Code of the area; needed for an area and a team, and else left out.")
        @Size(min = 1, max = 50)
        @Nullable
        String area,

        @Schema(description = "Code of the team; needed for a team, and else left out.")
        @Size(min = 1, max = 50)
        @Nullable
        String team) {

    static PlaceFields of(FindingPlace it) {
        return new PlaceFields(Codes.of(it.level()), it.area(), it.team());
    }

    FindingPlace read() {
        var read = Codes.read("place.level", level, FindingLevel.class);
        if ((read == FindingLevel.THEME) != (area == null)) {
            throw ProblemException.invalid("place.area", "Needed for an area and a team, and else left out.");
        }
        if ((read == FindingLevel.TEAM) != (team != null)) {
            throw ProblemException.invalid("place.team", "Needed for a team, and else left out.");
        }
        return new FindingPlace(read, area, team);
    }
}
