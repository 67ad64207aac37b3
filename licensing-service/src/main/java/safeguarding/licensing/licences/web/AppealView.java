package safeguarding.licensing.licences.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.licences.KindRow;

/** How an applicant may appeal. There may be no way. */
@Schema(name = "LicenceAppeal", description = "How an applicant may appeal. There may be no way.")
public record AppealView(
        @Schema(required = true, description = "To whom, or that there is none.")
        String route,

        @Schema(description = "Last day; absent where the law names none.") @Nullable
        LocalDate until,

        @Schema(required = true, description = "Where it stands.")
        String citation) {

    static AppealView of(KindRow kind, LocalDate decidedOn) {
        var days = kind.appealDays();
        return new AppealView(kind.appeal(), days == null ? null : decidedOn.plusDays(days), kind.citation());
    }
}
