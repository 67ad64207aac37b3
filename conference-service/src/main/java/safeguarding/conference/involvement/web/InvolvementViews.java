package safeguarding.conference.involvement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.involvement.AgencyInvolvement;
import safeguarding.conference.involvement.LineRelease;
import safeguarding.conference.involvement.ReportDeadlines;
import safeguarding.conference.involvement.ReportDue;
import safeguarding.conference.involvement.web.InvolvementView.ReportView;
import safeguarding.conference.links.Links;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.neighbours.KnownConferences;
import safeguarding.platform.coding.Codes;

/** Shows the agencies' lines. */
@ApplicationScoped
public class InvolvementViews {

    private final Links links;
    private final ReportDeadlines reports;
    private final KnownConferences known;

    InvolvementViews(Links links, ReportDeadlines reports, KnownConferences known) {
        this.known = known;
        this.links = links;
        this.reports = reports;
    }

    /** The conferences of several lines, by their identifiers. */
    Map<UUID, KnownConference> conferences(Collection<UUID> ids) {
        return known.find(ids).stream().collect(Collectors.toMap(KnownConference::conferenceId, Function.identity()));
    }

    /** The line for this caller. */
    public InvolvementView show(
            AgencyInvolvement line, @Nullable KnownConference conference, Collection<UUID> visible) {
        var attendance = line.attendance();
        var opinion = line.opinion();
        return new InvolvementView(
                line.id(),
                line.conferenceId(),
                line.childIds().stream().filter(visible::contains).toList(),
                line.agency().agency(),
                Codes.of(line.agency().kind()),
                line.agency().directContact(),
                line.expectedOn(),
                line.invitedOn(),
                line.reply().acceptedOn(),
                Codes.orNull(line.reply().plannedMode()),
                line.release().map(LineRelease::on).orElse(null),
                report(line, conference),
                attendance == null ? null : Codes.of(attendance.attendance()),
                attendance == null ? null : Codes.orNull(attendance.mode()),
                opinion == null ? null : Codes.of(opinion.opinion()),
                opinion == null ? null : opinion.reason(),
                links.to("/v1/involvements/" + line.id()));
    }

    private ReportView report(AgencyInvolvement line, @Nullable KnownConference conference) {
        var report = line.report();
        var due = reports.due(conference);
        var dueAt = report != null ? report.dueAt() : due.by(conference == null ? null : conference.startsAt());
        return new ReportView(
                dueAt,
                ReportDue.RULE.id(),
                ReportDue.RULE.citation(),
                due.sentence(),
                report == null ? null : report.receivedAt(),
                report == null ? null : report.inTime(),
                report == null ? null : report.sharedWithParents(),
                line.watch().sharedOn(),
                line.watch().remindedOn(),
                line.watch().overdueOn());
    }
}
