package safeguarding.conference.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Expecting and inviting agencies. From then on the agency is involved with the children. */
@ApplicationScoped
public class InvitingAgencies {

    private final Involvements involvements;
    private final InvolvementPeriods periods;

    InvitingAgencies(Involvements involvements, InvolvementPeriods periods) {
        this.involvements = involvements;
        this.periods = periods;
    }

    /**
     * Expects an agency, and invites it when a day is given.
     *
     * @param invitedOn civil date of the invitation; null while it is not invited
     * @throws ProblemException {@code conflict} when the conference was cancelled or the agency has a line
     */
    public AgencyInvolvement expect(
            KnownConference conference, InvolvedAgency agency, LocalDate expectedOn, @Nullable LocalDate invitedOn) {
        if (invitedOn != null) {
            FactInItsTime.notAhead(invitedOn, expectedOn).orRefuse();
        }
        if (conference.over()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The conference has been cancelled.");
        }
        if (involvements
                .find(conference.conferenceId(), agency.agency(), agency.kind())
                .isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The agency has a line at this conference already.");
        }
        var line = AgencyInvolvement.expect(
                conference.conferenceId(), conference.childIds(), conference.area(), agency, expectedOn);
        if (invitedOn != null) {
            line.invite(invitedOn);
        }
        involvements.save(line);
        periods.begin(List.of(line), line.childIds());
        return line;
    }

    /** Invites an agency that is expected. */
    public AgencyInvolvement invite(AgencyInvolvement line, LocalDate on, LocalDate today) {
        FactInItsTime.notAhead(on, today).orRefuse();
        line.invite(on);
        involvements.save(line);
        return line;
    }
}
