package safeguarding.audit.agreements.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.audit.agreements.AgreementReading;
import safeguarding.platform.coding.Codes;

/** What the attendance was on a day, with the share that came. */
@Schema(name = "PartnerAgreementReading", description = "What the attendance was on a day, with the share that came.")
public record ReadingView(
        @Schema(required = true, description = "Civil date for which it was counted.")
        LocalDate asAt,

        @Schema(required = true, description = "How often the partner came.")
        int attended,

        @Schema(required = true, description = "How often the partner was to come.")
        int invited,

        @Schema(required = true, description = "Percent of the times on which the partner came, to one place.")
        double percent,

        @Schema(
                required = true,
                enumeration = {"conference-indicator", "partner", "by-hand"})
        String source) {

    static ReadingView of(AgreementReading it) {
        var percent = Math.round(it.attended() * 1000.0 / it.invited()) / 10.0;
        return new ReadingView(it.asAt(), it.attended(), it.invited(), percent, Codes.of(it.source()));
    }
}
