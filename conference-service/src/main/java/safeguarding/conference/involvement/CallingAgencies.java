package safeguarding.conference.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.conference.convening.AgencyKind;
import safeguarding.conference.neighbours.CalledAgencies;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.neighbours.KnownConferences;

/** Gives expected agencies their lines, and takes back those that are expected no longer. */
@ApplicationScoped
class CallingAgencies implements CalledAgencies {

    private final Involvements involvements;
    private final InvitingAgencies inviting;
    private final KnownConferences conferences;

    CallingAgencies(Involvements involvements, InvitingAgencies inviting, KnownConferences conferences) {
        this.involvements = involvements;
        this.inviting = inviting;
        this.conferences = conferences;
    }

    @Override
    public void expect(
            KnownConference conference, AgencyKind kind, String agency, boolean directContact, LocalDate on) {
        var standing = involvements
                .find(conference.conferenceId(), agency, kind)
                .filter(line -> line.release().isEmpty());
        if (standing.isEmpty()) {
            inviting.expect(conference, new InvolvedAgency(agency, kind, directContact), on, null);
        }
    }

    @Override
    public boolean known(UUID conferenceId, String agency) {
        return involvements.at(conferenceId).stream()
                .anyMatch(line -> line.agency().agency().equals(agency));
    }

    @Override
    public void release(UUID conferenceId, AgencyKind kind, String agency, String reason, LocalDate on) {
        var conference = conferences.find(conferenceId);
        involvements
                .find(conferenceId, agency, kind)
                .ifPresent(line -> conference.ifPresent(known -> inviting.release(line, known, reason, on)));
    }
}
