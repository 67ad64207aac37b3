package safeguarding.conference.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.involvement.InvolvementEvent.AgencyExpected;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Expecting and inviting agencies. From then on the agency is involved with the children. */
@ApplicationScoped
public class InvitingAgencies {

    private final Involvements involvements;
    private final InvolvementPeriods periods;
    private final ReportDeadlines reports;
    private final InvitationsDue invitations;
    private final Event<AgencyExpected> features;

    InvitingAgencies(
            Involvements involvements,
            InvolvementPeriods periods,
            ReportDeadlines reports,
            InvitationsDue invitations,
            Event<AgencyExpected> features) {
        this.involvements = involvements;
        this.periods = periods;
        this.reports = reports;
        this.invitations = invitations;
        this.features = features;
    }

    /**
     * Expects an agency, or one that was no longer expected after all, and invites it when a day is given.
     *
     * @param invitedOn civil date of the invitation; null while it is not invited
     * @throws ProblemException {@code conflict} when the conference was cancelled or the agency has a line
     */
    public AgencyInvolvement expect(
            KnownConference conference, InvolvedAgency agency, LocalDate expectedOn, @Nullable LocalDate invitedOn) {
        if (invitedOn != null) {
            FactInItsTime.notAhead(invitedOn, expectedOn).orRefuse();
        }
        refuseCancelled(conference);
        var known = involvements.find(conference.conferenceId(), agency.agency(), agency.kind());
        if (known.filter(line -> line.release().isEmpty()).isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The agency has a line at this conference already.");
        }
        var line = again(known, expectedOn)
                .orElseGet(() -> AgencyInvolvement.expect(
                        conference.conferenceId(), conference.childIds(), conference.area(), agency, expectedOn));
        if (invitedOn != null) {
            line.invite(invitedOn);
        }
        involvements.save(line);
        periods.begin(List.of(line), line.childIds());
        follow(line, conference);
        features.fire(new AgencyExpected(line.identity(), expectedOn, agency.directContact()));
        return line;
    }

    private static Optional<AgencyInvolvement> again(Optional<AgencyInvolvement> known, LocalDate on) {
        known.ifPresent(line -> line.expectAgain(on));
        return known;
    }

    /** Invites an agency that is expected; refused with {@code conflict} when it no longer is, or the conference was cancelled. */
    public AgencyInvolvement invite(AgencyInvolvement line, KnownConference conference, LocalDate on, LocalDate today) {
        FactInItsTime.notAhead(on, today).orRefuse();
        refuseReleased(line);
        refuseCancelled(conference);
        line.invite(on);
        involvements.save(line);
        follow(line, conference);
        return line;
    }

    /**
     * Does not expect it any longer: its line stays, marked, and it sees the children no longer by it.
     *
     * @param reason why, in the words of the unit
     */
    public void release(AgencyInvolvement line, KnownConference conference, String reason, LocalDate on) {
        line.release(reason, on);
        involvements.save(line);
        periods.endOfLine(line, on);
        follow(line, conference);
    }

    static void refuseCancelled(KnownConference conference) {
        if (conference.over()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The conference has been cancelled.");
        }
    }

    /**
     * Refuses what an agency does that is no longer expected.
     *
     * @throws ProblemException {@code conflict}
     */
    public static void refuseReleased(AgencyInvolvement line) {
        if (line.release().isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The agency is no longer expected at this conference.");
        }
    }

    private void follow(AgencyInvolvement line, KnownConference conference) {
        reports.follow(line, conference);
        invitations.invited(conference);
    }
}
