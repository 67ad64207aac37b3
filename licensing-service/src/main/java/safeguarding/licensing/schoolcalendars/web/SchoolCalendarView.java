package safeguarding.licensing.schoolcalendars.web;

import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.links.Links;
import safeguarding.licensing.schoolcalendars.SchoolYearCalendar;

/** The calendar of a school year. */
@Schema(name = "LicensingSchoolCalendar", description = "The calendar of a school year: the council's, or a school's.")
public record SchoolCalendarView(
        @Schema(required = true) UUID schoolCalendarId,

        @Schema(required = true, description = "The year in which the school year begins.")
        int year,

        @Schema(description = "Number of the school; absent: the council's own dates.") @Nullable
        String schoolCode,

        @Schema(required = true) SchoolYearFields dates,
        @Schema(required = true) URI link) {

    static SchoolCalendarView of(SchoolYearCalendar calendar, Links links) {
        return new SchoolCalendarView(
                calendar.id(),
                calendar.year(),
                calendar.schoolCode().orElse(null),
                SchoolYearFields.of(calendar.dates()),
                links.to("/v1/school-calendars/" + calendar.id()));
    }
}
