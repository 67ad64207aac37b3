package safeguarding.conference.involvement.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.MeetingMode;
import safeguarding.conference.involvement.InvolvementEvent;
import safeguarding.conference.involvement.InvolvementEvent.AbsentWithoutApologies;
import safeguarding.conference.involvement.InvolvementEvent.AgencyExpected;
import safeguarding.conference.involvement.InvolvementEvent.AgencyInvited;
import safeguarding.conference.involvement.InvolvementEvent.AgencyReleased;
import safeguarding.conference.involvement.InvolvementEvent.AgencyViewRecorded;
import safeguarding.conference.involvement.InvolvementEvent.AttendanceRecorded;
import safeguarding.conference.involvement.InvolvementEvent.InvitationAccepted;
import safeguarding.conference.involvement.InvolvementEvent.InvitationFormLocked;
import safeguarding.conference.involvement.InvolvementEvent.InvitationFormMade;
import safeguarding.conference.involvement.InvolvementEvent.InvitationFormOpened;
import safeguarding.conference.involvement.InvolvementEvent.ReportHandedIn;
import safeguarding.conference.involvement.InvolvementEvent.ReportOverdue;
import safeguarding.conference.involvement.InvolvementEvent.ReportReceived;
import safeguarding.conference.involvement.InvolvementEvent.ReportReminderDue;
import safeguarding.conference.involvement.InvolvementEvent.ReportShared;
import safeguarding.conference.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to the agencies' lines. */
@ApplicationScoped
public class InvolvementPublication implements Publication<InvolvementEvent> {

    private static final String LINE = "agency-involvement";
    private static final String FORM = "invitation-form";

    private final Links links;

    InvolvementPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<InvolvementEvent> about() {
        return InvolvementEvent.class;
    }

    @Override
    public CatalogueEvent translate(InvolvementEvent event) {
        var line = event.line();
        return new CatalogueEvent(
                name(event),
                1,
                aggregateType(event),
                aggregateId(event),
                event.on(),
                line.childIds(),
                line.area(),
                body(event).link(links.to("/v1/involvements/" + line.id())));
    }

    private static String aggregateType(InvolvementEvent event) {
        return switch (event) {
            case ReportHandedIn e -> "agency-report";
            case InvitationFormMade e -> FORM;
            case InvitationFormOpened e -> FORM;
            case InvitationFormLocked e -> FORM;
            case AgencyExpected e -> LINE;
            case AgencyInvited e -> LINE;
            case InvitationAccepted e -> LINE;
            case AgencyReleased e -> LINE;
            case ReportReminderDue e -> LINE;
            case ReportOverdue e -> LINE;
            case ReportReceived e -> LINE;
            case ReportShared e -> LINE;
            case AttendanceRecorded e -> LINE;
            case AbsentWithoutApologies e -> LINE;
            case AgencyViewRecorded e -> LINE;
        };
    }

    private static UUID aggregateId(InvolvementEvent event) {
        if (event instanceof ReportHandedIn e) {
            return e.reportId();
        }
        if (event instanceof InvitationFormMade e) {
            return e.formId();
        }
        if (event instanceof InvitationFormOpened e) {
            return e.formId();
        }
        return event instanceof InvitationFormLocked e
                ? e.formId()
                : event.line().id();
    }

    private static String name(InvolvementEvent event) {
        return switch (event) {
            case AgencyExpected e -> "agency-expected";
            case AgencyInvited e -> "agency-invited";
            case InvitationAccepted e -> "invitation-accepted";
            case AgencyReleased e -> "agency-no-longer-expected";
            case ReportReminderDue e -> "report-reminder-due";
            case ReportOverdue e -> "report-overdue";
            case ReportShared e -> "report-shared";
            case AbsentWithoutApologies e -> "agency-absent-without-apologies";
            case ReportHandedIn e -> "agency-report-handed-in";
            case InvitationFormMade e -> "invitation-form-made";
            case InvitationFormOpened e -> "invitation-form-opened";
            case InvitationFormLocked e -> "invitation-form-locked";
            case ReportReceived e -> "report-received";
            case AttendanceRecorded e -> "attendance-recorded";
            case AgencyViewRecorded e -> "agency-view-recorded";
        };
    }

    private static EventBody body(InvolvementEvent event) {
        var line = event.line();
        var body = EventBody.of(event.on(), line.childIds(), line.area())
                .with("conferenceId", line.conferenceId())
                .with("agency", line.agency())
                .with("agencyKind", line.kind());
        return switch (event) {
            case AgencyExpected e -> body.with("directContact", e.directContact());
            case AgencyInvited e -> body;
            case InvitationAccepted e -> body.with("mode", e.mode());
            case AgencyReleased e -> body;
            case ReportReminderDue e -> body.with("dueOn", e.dueOn());
            case ReportOverdue e -> body.with("dueOn", e.dueOn());
            case ReportShared e -> body;
            case AbsentWithoutApologies e -> body;
            case ReportHandedIn e -> body.with("sections", e.sections());
            case InvitationFormMade e -> body;
            case InvitationFormOpened e -> body;
            case InvitationFormLocked e -> body;
            case ReportReceived e -> body.with("inTime", e.inTime());
            case AttendanceRecorded e ->
                body.with("attendance", e.attendance())
                        .with("mode", mode(e.mode()))
                        .with("means", means(e.mode()));
            case AgencyViewRecorded e -> body.with("view", e.opinion());
        };
    }

    /** Readers of this version know of the room and of elsewhere; by which means is said beside it. */
    private static @Nullable MeetingMode mode(@Nullable MeetingMode mode) {
        return mode == null || mode.ofMeetings() ? mode : MeetingMode.REMOTE;
    }

    private static @Nullable MeetingMode means(@Nullable MeetingMode mode) {
        return mode == null || mode.ofMeetings() ? null : mode;
    }
}
