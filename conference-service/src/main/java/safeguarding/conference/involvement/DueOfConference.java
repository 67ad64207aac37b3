package safeguarding.conference.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import safeguarding.conference.convening.ConveningEvent.ConferenceCancelled;
import safeguarding.conference.convening.ConveningEvent.ConferencePostponed;
import safeguarding.conference.convening.ConveningEvent.ConferenceScheduled;
import safeguarding.conference.convening.ConveningEvent.ConferenceWithdrawn;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.neighbours.KnownConferences;
import safeguarding.platform.deadline.DeadlineRecomputed;

/** What a booking says about reports and invitations: by when they are due, or that they are not. */
@ApplicationScoped
class DueOfConference {

    private final KnownConferences conferences;
    private final Involvements involvements;
    private final ReportDeadlines reports;
    private final InvitationsDue invitations;

    DueOfConference(
            KnownConferences conferences,
            Involvements involvements,
            ReportDeadlines reports,
            InvitationsDue invitations) {
        this.conferences = conferences;
        this.involvements = involvements;
        this.reports = reports;
        this.invitations = invitations;
    }

    void scheduled(@Observes ConferenceScheduled scheduled) {
        var conference = conference(scheduled.conference().id());
        invitations.booked(conference);
        judge(conference);
        follow(conference);
    }

    /** Whether a report that came was in time is said by the start that is booked now. */
    private void judge(KnownConference conference) {
        involvements.at(conference.conferenceId()).forEach(line -> judge(line, conference));
    }

    private void judge(AgencyInvolvement line, KnownConference conference) {
        var due = reports.due(conference);
        var report = line.report();
        if (report != null) {
            line.judge(due.by(conference.startsAt()), due.inTime(report.receivedAt(), conference.startsAt()));
            involvements.save(line);
        }
    }

    /** By when a report is due was worked out again: whether it came in time follows. */
    void recomputed(@Observes DeadlineRecomputed recomputed) {
        if (recomputed.deadline().kind().equals(ReportDeadlines.KIND) && recomputed.moved()) {
            involvements
                    .find(recomputed.deadline().subject().aggregateId())
                    .ifPresent(line -> judge(line, conference(line.conferenceId())));
        }
    }

    void postponed(@Observes ConferencePostponed postponed) {
        unbooked(conference(postponed.conference().id()));
    }

    void cancelled(@Observes ConferenceCancelled cancelled) {
        unbooked(conference(cancelled.conference().id()));
    }

    /** Nothing is due of a conference that never was. */
    void withdrawn(@Observes ConferenceWithdrawn withdrawn) {
        var id = withdrawn.conference().id();
        invitations.unbooked(conference(id));
        involvements.at(id).forEach(reports::noLonger);
    }

    private void unbooked(KnownConference conference) {
        invitations.unbooked(conference);
        follow(conference);
    }

    private void follow(KnownConference conference) {
        involvements.at(conference.conferenceId()).forEach(line -> reports.follow(line, conference));
    }

    private KnownConference conference(UUID id) {
        return conferences.find(id).orElseThrow(() -> new IllegalStateException("There is no conference " + id));
    }
}
