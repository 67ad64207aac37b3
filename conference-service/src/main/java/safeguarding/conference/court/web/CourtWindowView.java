package safeguarding.conference.court.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.court.CourtClock;

/** When guidance expects a hearing. */
@Schema(name = "CourtWindow", description = "When guidance expects a hearing (C4.4). A hearing outside is not refused.")
public record CourtWindowView(
        @Schema(
                required = true,
                enumeration = {"case-management", "issues-resolution"})
        String kind,

        @Schema(required = true) LocalDate from,
        @Schema(required = true) LocalDate until,
        @Schema(required = true, examples = "C4.4") String ruleId) {

    /** The windows of an application; those whose bank holidays are not loaded are left out. */
    static List<CourtWindowView> of(LocalDate issuedOn, CourtClock timescale) {
        return List.of("case-management", "issues-resolution").stream()
                .flatMap(kind -> timescale.guided("C4.4-" + kind + "-from", issuedOn).stream()
                        .flatMap(from -> timescale.guided("C4.4-" + kind, issuedOn).stream()
                                .map(until -> new CourtWindowView(kind, from, until, "C4.4"))))
                .toList();
    }
}
