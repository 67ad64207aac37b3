package safeguarding.licensing.schedules.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.need.Appearance;
import safeguarding.licensing.law.need.Arranger;
import safeguarding.licensing.law.need.Ground;
import safeguarding.platform.coding.Codes;

/** What a child is to take part in. */
@Schema(
        name = "AskPerformanceLicenceNeedRequest",
        description = "What a child is to take part in. Nothing of it is kept.")
public record AskPerformanceLicenceNeedRequest(
        @Schema(required = true, description = "Civil date of birth of the child.") @NotNull
        LocalDate bornOn,

        @Schema(required = true, description = "Civil days of performance.") @NotEmpty @Size(max = 400)
        List<@NotNull LocalDate> days,

        @Schema(
                description =
                        "What the law looks at (H1), none, one or several of: charge, licensed-premises, broadcast,"
                                + " recording, paid-sport, paid-modelling.",
                examples = "[\"charge\"]")
        @Size(max = 6)
        @Nullable
        List<@NotBlank @Size(max = 20) String> grounds,

        @Schema(required = true, description = "Whether the child or anybody else is paid for it beyond expenses.")
        @NotNull
        Boolean paid,

        @Schema(
                required = true,
                description = "Who arranges it (H3).",
                enumeration = {"school", "approved-body", "body-of-unknown-approval", "others"})
        @NotBlank
        @Size(max = 30)
        String arrangedBy,

        @Schema(description = "Those of the days on which school is missed for it.") @Size(max = 400) @Nullable
        List<@NotNull LocalDate> daysMissingSchool,

        @Schema(
                description =
                        "Civil days on which the child took part in other performances, licensed or not; absent when that"
                                + " is not known.")
        @Size(max = 400)
        @Nullable
        List<@NotNull LocalDate> otherDays) {

    Appearance read() {
        var wanted = EnumSet.noneOf(Ground.class);
        for (var ground : Objects.requireNonNullElse(grounds, List.<String>of())) {
            wanted.add(Codes.read("grounds", ground, Ground.class));
        }
        return new Appearance(
                bornOn,
                new TreeSet<>(days),
                wanted,
                paid,
                Codes.read("arrangedBy", arrangedBy, Arranger.class),
                new HashSet<>(Objects.requireNonNullElse(daysMissingSchool, List.<LocalDate>of())),
                otherDays == null ? null : new HashSet<>(otherDays));
    }

    @Override
    public String toString() {
        return "AskPerformanceLicenceNeedRequest[masked]";
    }
}
