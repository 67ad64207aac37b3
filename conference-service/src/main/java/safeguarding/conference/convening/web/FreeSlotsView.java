package safeguarding.conference.convening.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.FreeSlot;
import safeguarding.conference.neighbours.ChairAnswer.Suitable;

/** When a conference can be held, and with whom. */
@Schema(description = "When a conference can be held, and with whom.")
public record FreeSlotsView(
        @Schema(required = true) UUID conferenceId,

        @Schema(description = "Last day in time; absent while no limit is known.") @Nullable
        LocalDate dueOn,

        @Schema(required = true, description = "In the order of their starts.")
        List<SlotView> items) {

    static FreeSlotsView of(UUID conferenceId, @Nullable LocalDate dueOn, List<FreeSlot> slots) {
        return new FreeSlotsView(
                conferenceId, dueOn, slots.stream().map(SlotView::of).toList());
    }

    /** One free time. */
    @Schema(name = "FreeSlot", description = "One free time.")
    public record SlotView(
            @Schema(required = true) Instant startsAt,
            @Schema(required = true) Instant endsAt,

            @Schema(required = true, description = "Beyond the limit: the booking needs lateCause.")
            boolean late,

            @Schema(required = true, description = "Who is suitable and free then, best first.")
            List<FreeChairView> chairs) {

        static SlotView of(FreeSlot slot) {
            return new SlotView(
                    slot.startsAt(),
                    slot.endsAt(),
                    slot.late(),
                    slot.chairs().stream().map(FreeChairView::of).toList());
        }
    }

    /** A chair who is suitable and free. */
    @Schema(name = "FreeChair", description = "A chair who is suitable and free.")
    public record FreeChairView(
            @Schema(required = true) UUID chairId,
            @Schema(required = true) String staffId,

            @Schema(required = true, description = "Why, most important first (B2.5).")
            List<String> because) {

        static FreeChairView of(Suitable chair) {
            return new FreeChairView(chair.chairId(), chair.staffId(), chair.because());
        }
    }
}
