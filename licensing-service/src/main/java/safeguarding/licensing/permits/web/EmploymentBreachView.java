package safeguarding.licensing.permits.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.law.lawfulness.Breach;

/** What breaks the law of hours at work. */
@Schema(name = "EmploymentBreach", description = "What breaks the law of hours at work.")
public record EmploymentBreachView(
        @Schema(required = true, description = "Which limit or ban.", examples = "employment_1933.school-day")
        String id,

        @Schema(required = true, examples = "G1") String rule,
        @Schema(required = true) String citation,

        @Schema(required = true, description = "The day, or the first day of the week or period.")
        LocalDate from,

        @Schema(required = true, description = "The same day, or the last.")
        LocalDate to,

        @Schema(required = true, description = "What the law allows or wants.", examples = "2 hours")
        String limit,

        @Schema(required = true, description = "What is there instead.", examples = "2 hours 30 minutes")
        String found,

        @Schema(required = true, description = "Both in words.")
        String sentence) {

    static EmploymentBreachView of(Breach it) {
        return new EmploymentBreachView(
                it.id(),
                it.rule(),
                it.citation(),
                it.when().first(),
                it.when().last(),
                it.limit().text(),
                it.found().text(),
                it.sentence());
    }
}
