package safeguarding.conference.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.conference.convening.AgencyAtConference;
import safeguarding.conference.convening.ConveningEvent.ConferenceCancelled;
import safeguarding.conference.convening.ConveningEvent.ConferenceHeld;

/** What the holding of a conference says about the agencies' lines; who came uninvited gets a line. */
@ApplicationScoped
class InvolvementOfHeldConference {

    private final Involvements involvements;
    private final InvolvementPeriods periods;

    InvolvementOfHeldConference(Involvements involvements, InvolvementPeriods periods) {
        this.involvements = involvements;
        this.periods = periods;
    }

    void held(@Observes ConferenceHeld held) {
        held.agencies().forEach(agency -> record(held, agency));
    }

    void cancelled(@Observes ConferenceCancelled cancelled) {
        var conference = cancelled.conference();
        conference.childIds().forEach(child -> periods.endOfConference(conference.id(), child, cancelled.on()));
    }

    private void record(ConferenceHeld held, AgencyAtConference agency) {
        var conference = held.conference();
        var line = involvements
                .find(conference.id(), agency.agency(), agency.kind())
                .orElseGet(() -> AgencyInvolvement.expect(
                        conference.id(),
                        conference.childIds(),
                        conference.area(),
                        new InvolvedAgency(agency.agency(), agency.kind(), agency.directContact()),
                        held.on()));
        line.alsoAbout(conference.childIds(), held.on());
        line.attend(new AttendanceFound(agency.attendance(), agency.mode()), held.on());
        involvements.save(line);
        periods.begin(line);
    }
}
