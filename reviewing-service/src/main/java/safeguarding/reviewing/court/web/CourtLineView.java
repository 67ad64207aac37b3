package safeguarding.reviewing.court.web;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.court.CourtLine;
import safeguarding.reviewing.links.Links;

/** Care proceedings beside the review clock. */
@Schema(
        name = "ReviewingCourtProceedings",
        description =
                "Care proceedings as conference-service tells of them, beside the review clock. To read only; what"
                        + " its events do not carry stands in the record.")
public record CourtLineView(
        @Schema(required = true, description = "The record at conference-service.")
        UUID proceedingsId,

        @Schema(
                required = true,
                description = "Where they stand.",
                enumeration = {"pre-proceedings", "issued", "ended", "withdrawn"})
        String stage,

        @Schema(required = true, description = "The children whom the caller may see.")
        List<ChildAtCourtView> children,

        @Schema(description = "Day of the letter before proceedings; absent when none was told.") @Nullable
        LocalDate letterOn,

        @Schema(description = "Day of issue; absent when nothing was issued.") @Nullable
        LocalDate issuedOn,

        @Schema(
                description = "Week of the proceedings on the day asked for: days 1 to 7 are week 1 (C4.1). Absent"
                        + " unless they are issued.")
        @Nullable
        Integer week,

        @Schema(description = "Last day that is in time, as told (C4.1, C4.2); absent when nothing was issued.")
        @Nullable
        LocalDate dueOn,

        @Schema(description = "Monday of the week in which they are due.") @Nullable
        LocalDate dueInWeekOf,

        @Schema(
                required = true,
                description = "The 26 weeks and what followed, as the deadlines tell, the earliest first;"
                        + " what was withdrawn is left out.")
        List<CourtLimitView> limits,

        @Schema(required = true, description = "What the court extended, in order.")
        List<CourtExtensionView> extensions,

        @Schema(required = true, description = "The hearings.")
        List<CourtHearingView> hearings,

        @Schema(description = "Day on which they ended; absent while they have not.") @Nullable
        LocalDate endedOn,

        @Schema(
                description = "How they ended.",
                enumeration = {"final-order", "application-withdrawn", "no-application"})
        @Nullable
        String ending,

        @Schema(
                description = "Which order; with a final order only.",
                enumeration = {
                    "care-order",
                    "care-and-placement-order",
                    "supervision-order",
                    "special-guardianship-order",
                    "child-arrangements-order",
                    "no-order",
                    "other"
                })
        @Nullable
        String order,

        @Schema(required = true, description = "The record at conference-service.")
        URI proceedings,

        @Schema(required = true) URI link) {

    public CourtLineView {
        children = List.copyOf(children);
        limits = List.copyOf(limits);
        extensions = List.copyOf(extensions);
        hearings = List.copyOf(hearings);
    }

    static CourtLineView of(
            CourtLine line, List<ChildAtCourtView> children, List<CourtLimitView> limits, LocalDate asAt, Links links) {
        var told = line.proceedings();
        var how = told.ending();
        var ending = how == null || how.on().isAfter(asAt) ? null : how;
        var issued = told.issuedOn();
        var due = told.dueOn();
        var stage = CourtStanding.of(line, asAt);
        return new CourtLineView(
                line.id(),
                stage.code(),
                children,
                told.letterOn(),
                issued,
                stage == CourtStanding.ISSUED && issued != null ? week(issued, asAt) : null,
                due,
                due == null ? null : due.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                limits,
                told.extensions().stream().map(CourtExtensionView::of).toList(),
                told.hearings().stream().map(CourtHearingView::of).toList(),
                ending == null ? null : ending.on(),
                ending == null ? null : ending.ending(),
                ending == null ? null : ending.order(),
                line.link(),
                links.courtProceedings(line.id()));
    }

    /** C4.1: the day of issue is day 1. */
    private static int week(LocalDate issuedOn, LocalDate day) {
        return (int) (ChronoUnit.DAYS.between(issuedOn, day) / 7) + 1;
    }
}
