package safeguarding.conference.convening.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.coding.BreachView;

/** A conference, as far as the caller may see it: siblings and reasons outside its sight are left out. */
@Schema(description = "A conference on one child or several siblings.")
public record ConferenceView(
        @Schema(required = true) UUID conferenceId,

        @Schema(
                required = true,
                enumeration = {"initial", "review", "transfer-in", "pre-birth"})
        String kind,

        @Schema(
                required = true,
                enumeration = {"requested", "scheduled", "postponed", "held", "cancelled"})
        String stage,

        @Schema(required = true) String area,

        @Schema(required = true, description = "The children whom the caller may see.")
        List<UUID> childIds,

        @Nullable LocalDate requestedOn,
        @Nullable UUID enquiryId,
        @Nullable LocalDate notifiedOn,

        @Schema(description = "The inquorate or adjourned conference that this one goes on with.") @Nullable
        UUID reconvenes,

        @Schema(description = "The conference that goes on with this one; on single reads only.") @Nullable
        UUID reconvenedBy,

        @Schema(
                description =
                        "Where it stands among the sittings of one conference that was inquorate or adjourned; on single reads only, absent when it is the only one.")
        @Nullable
        SittingsView sittings,

        @Nullable LimitView limit,
        @Nullable BookingView booking,
        @Nullable UUID chairId,

        @Schema(description = "Why this chair; for the unit only.") @Nullable
        List<String> chairReasons,

        @Nullable PostponementView postponement,
        @Nullable CancellationView cancellation,
        @Nullable HoldingView holding,

        @Schema(description = "Rules that recorded facts break; for the unit only.") @Nullable
        List<BreachView> breaches,

        @Schema(description = "Day on which it became known that the conference never was; absent otherwise.") @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Why; for the unit only.") @Nullable
        String withdrawalReason,

        @Schema(required = true) URI link) {

    /** The conference as it stood at the end of a civil date, as far as its dates tell: what came later is left out. */
    public ConferenceView asAt(LocalDate day) {
        var held = holding != null && !holding.on().isAfter(day) ? holding : null;
        var cancelled = cancellation != null && !cancellation.on().isAfter(day) ? cancellation : null;
        var postponed = postponement != null && !postponement.on().isAfter(day) ? postponement : null;
        if (held == holding && cancelled == cancellation && postponed == postponement) {
            return this;
        }
        return new ConferenceView(
                conferenceId,
                kind,
                stageAsAt(held, cancelled, postponed),
                area,
                childIds,
                requestedOn,
                enquiryId,
                notifiedOn,
                reconvenes,
                reconvenedBy,
                sittings,
                limit,
                booking,
                chairId,
                chairReasons,
                postponed,
                cancelled,
                held,
                held == null ? null : breaches,
                withdrawnOn,
                withdrawalReason,
                link);
    }

    /** The same with the sittings to which it belongs, if there is more than one. */
    ConferenceView among(SittingsView all) {
        return new ConferenceView(
                conferenceId,
                kind,
                stage,
                area,
                childIds,
                requestedOn,
                enquiryId,
                notifiedOn,
                reconvenes,
                reconvenedBy,
                all.items().size() > 1 ? all : null,
                limit,
                booking,
                chairId,
                chairReasons,
                postponement,
                cancellation,
                holding,
                breaches,
                withdrawnOn,
                withdrawalReason,
                link);
    }

    private String stageAsAt(
            @Nullable HoldingView held, @Nullable CancellationView cancelled, @Nullable PostponementView postponed) {
        if (held != null) {
            return "held";
        }
        if (cancelled != null) {
            return "cancelled";
        }
        return booking != null ? "scheduled" : postponed != null ? "postponed" : "requested";
    }

    /** By when it has to be held. */
    @Schema(description = "By when a conference has to be held, and by which rule.")
    public record LimitView(
            @Schema(required = true, examples = "B1.3") String rule,
            @Schema(required = true) String citation,

            @Schema(required = true, description = "Aggregate that carries the deadline.")
            UUID subject,

            @Schema(required = true, description = "Day 0.") LocalDate startsOn,

            @Schema(description = "Last day in time; absent when no calendar is loaded for the year.") @Nullable
            LocalDate dueOn) {}

    /** When and where. */
    @Schema(description = "When and where a conference is to be held.")
    public record BookingView(
            @Schema(required = true) Instant startsAt,
            @Schema(required = true) Instant endsAt,
            @Nullable String venue,

            @Schema(
                    required = true,
                    enumeration = {"in-person", "remote", "hybrid"})
            String mode,

            @Nullable String lateCause) {}

    /** Put off. */
    @Schema(description = "How a conference was put off last.")
    public record PostponementView(
            @Schema(required = true) LocalDate on,
            @Nullable String reason,
            @Nullable LocalDate bookedFor,

            @Schema(description = "Who said so: a staff number or an account; for the unit only.") @Nullable
            String by) {
        @Override
        public String toString() {
            return "PostponementView[masked]";
        }
    }

    /** Given up. */
    @Schema(description = "How a conference was given up.")
    public record CancellationView(
            @Schema(required = true) LocalDate on,
            @Nullable String reason,

            @Schema(description = "Who said so: a staff number or an account; for the unit only.") @Nullable
            String by) {
        @Override
        public String toString() {
            return "CancellationView[masked]";
        }
    }

    /** Held. */
    @Schema(description = "How a conference was held.")
    public record HoldingView(
            @Schema(required = true) LocalDate on,

            @Schema(
                    required = true,
                    enumeration = {"met", "overridden", "not-met", "not-recorded"})
            String quorum,

            @Nullable String overrideReason,

            @Schema(description = "Days after the limit; 0 in time; absent when no limit is known.") @Nullable
            Integer daysLate,

            @Schema(enumeration = {"working-days", "days"}) @Nullable
            String daysLateUnit,

            @Nullable String lateCause,

            @Schema(description = "Day on which it was corrected last how the conference was held.") @Nullable
            LocalDate correctedOn,

            @Schema(description = "Why; for the unit only.") @Nullable
            String correctionReason) {
        @Override
        public String toString() {
            return "HoldingView[masked]";
        }
    }
}
