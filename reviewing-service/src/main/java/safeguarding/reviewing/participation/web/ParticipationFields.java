package safeguarding.reviewing.participation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.participation.GuardiansPart;
import safeguarding.reviewing.participation.Participation;
import safeguarding.reviewing.participation.ParticipationCode;
import safeguarding.reviewing.participation.RightsExplained;

/** Who took part in a review, and how. */
@Schema(name = "ReviewTakingPart", description = "Who took part in a review, and how; the whole of it.")
public record ParticipationFields(
        @Schema(
                description = "How the child took part (C5): PN0 to PN7, as in the return; absent while nobody said.",
                examples = "PN1")
        @Size(max = 3)
        @Nullable
        String code,

        @Schema(required = true, description = "Who was to take part, in order.") @NotNull @Size(max = 50)
        List<@Valid @NotNull AttendanceFields> attendance,

        @Schema(description = "Whether the IRO saw the child alone before; absent while nobody said (C2.4).")
        @Valid
        @Nullable
        SeenAloneFields seenAlone,

        @Schema(description = "Whether the child wished to chair; absent while nobody said.") @Nullable
        Boolean wishesToChair,

        @Schema(required = true, description = "Whether the child chaired.") @NotNull
        Boolean chairedByChild,

        @Schema(description = "When its rights were explained to the child.") @Valid @Nullable
        RightsFields rights,

        @Schema(
                description = "The part of the children's guardian; absent while nobody said.",
                enumeration = {"attended", "consulted", "informed", "not-involved", "no-proceedings"})
        @Nullable
        String guardian,

        @Schema(description = "The plans that the review had to look at.") @Size(max = 10) @Nullable
        List<@Valid @NotNull PlanLookedAtFields> plans,

        @Schema(description = "Absent for a child that is not placed out of the area.") @Valid @Nullable
        OutOfAreaFields outOfArea) {

    /** The same in the words of the domain. */
    public Participation read() {
        return new Participation(
                code == null ? null : ParticipationCode.read(code),
                attendance.stream().map(AttendanceFields::read).toList(),
                seenAlone == null ? null : seenAlone.read(),
                wishesToChair,
                chairedByChild,
                rights == null ? new RightsExplained(null, null, null) : rights.read(),
                Codes.readOrNull("guardian", guardian, GuardiansPart.class),
                plans == null
                        ? List.of()
                        : plans.stream().map(PlanLookedAtFields::read).toList(),
                outOfArea == null ? null : outOfArea.read());
    }

    static ParticipationFields of(Participation told) {
        var code = told.code();
        var seen = told.seenAlone();
        var outOfArea = told.outOfArea();
        return new ParticipationFields(
                code == null ? null : code.name(),
                told.attendance().stream().map(AttendanceFields::of).toList(),
                seen == null ? null : SeenAloneFields.of(seen),
                told.wishesToChair(),
                told.chairedByChild(),
                RightsFields.of(told.rights()),
                Codes.orNull(told.guardian()),
                told.plans().stream().map(PlanLookedAtFields::of).toList(),
                outOfArea == null ? null : OutOfAreaFields.of(outOfArea));
    }

    @Override
    public String toString() {
        return "ParticipationFields[" + code + "]";
    }
}
