package safeguarding.licensing.schoolcalendars.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.licensing.links.Links;
import safeguarding.licensing.schoolcalendars.SchoolCalendarEvent;
import safeguarding.licensing.schoolcalendars.SchoolCalendarEvent.CalendarChanged;
import safeguarding.licensing.schoolcalendars.SchoolCalendarEvent.CalendarRegistered;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to school calendars. */
@ApplicationScoped
public class SchoolCalendarPublication implements Publication<SchoolCalendarEvent> {

    private final Links links;

    SchoolCalendarPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<SchoolCalendarEvent> about() {
        return SchoolCalendarEvent.class;
    }

    @Override
    public CatalogueEvent translate(SchoolCalendarEvent event) {
        var body = EventBody.of(event.on())
                .with("year", event.year())
                .with("schoolCode", event.schoolCode())
                .link(links.to("/v1/school-calendars/" + event.calendarId()));
        return new CatalogueEvent(
                name(event), 1, "school-calendar", event.calendarId(), event.on(), Set.of(), null, body);
    }

    private static String name(SchoolCalendarEvent event) {
        return switch (event) {
            case CalendarRegistered registered -> "school-calendar-registered";
            case CalendarChanged changed -> "school-calendar-changed";
        };
    }
}
