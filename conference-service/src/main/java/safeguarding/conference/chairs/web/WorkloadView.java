package safeguarding.conference.chairs.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.chairs.Chair;
import safeguarding.conference.neighbours.ChairWorkload;
import safeguarding.conference.neighbours.PapersLate.Late;

/** How much a chair has to do. */
@Schema(description = "How much a chair has to do, as it stands at the end of a day.")
public record WorkloadView(
        @Schema(required = true) UUID chairId,
        @Schema(required = true) LocalDate asAt,

        @Schema(required = true, description = "Conferences that the chair can take in a month.")
        int conferencesPerMonth,

        @Schema(
                required = true,
                description = "The month of the day with the eleven before it and the two after it, in their order.")
        List<MonthView> months,

        @Schema(required = true, description = "Conferences that are the chair's and neither booked nor held.")
        int waiting,

        @Schema(required = true, description = "Of those, the ones whose limit has passed.")
        int overdue,

        @Schema(required = true, description = "Children on a plan whose last conference was this chair's.")
        int childrenOnPlans,

        @Schema(
                required = true,
                description = "Reviews held in the twelve months up to the day for whose children a chair sat before.")
        int reviews,

        @Schema(
                required = true,
                description = "Of those, the ones whose conference before was this chair's too (B2.5).")
        int reviewsBySameChair,

        @Schema(
                required = true,
                description = "Of the chair's conferences those whose letters about the decision are late (B2.11).")
        int lateLetters,

        @Schema(required = true, description = "Those whose full record is late (B2.11).")
        int lateRecords,

        @Schema(
                required = true,
                description =
                        "What was recorded by the end of this day counts for the letters and records that are late.")
        LocalDate knownOn) {

    static WorkloadView of(Chair chair, LocalDate asAt, ChairWorkload load, Late late, LocalDate knownOn) {
        return new WorkloadView(
                chair.id(),
                asAt,
                chair.details().remit().conferencesPerMonth(),
                load.months().stream().map(MonthView::of).toList(),
                load.waiting(),
                load.overdue(),
                load.childrenOnPlans(),
                load.reviews(),
                load.reviewsBySameChair(),
                late.letters(),
                late.records(),
                knownOn);
    }

    /** One calendar month. */
    @Schema(name = "ChairMonth", description = "One calendar month of a chair.")
    public record MonthView(
            @Schema(required = true, examples = "2013-11") String month,
            @Schema(required = true) int held,

            @Schema(required = true, description = "Booked and not held yet.")
            int booked) {

        static MonthView of(ChairWorkload.Month month) {
            return new MonthView(month.month().toString(), month.held(), month.booked());
        }
    }
}
