package safeguarding.conference.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import safeguarding.conference.convening.AgencyAtConference;
import safeguarding.conference.convening.AgencyKind;
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

    /** An agency in one capacity: it has one line at a conference. */
    private record Seat(String agency, AgencyKind kind) {}

    void held(@Observes ConferenceHeld held) {
        var seats = new HashMap<Seat, AgencyInvolvement>();
        involvements
                .at(held.conference().id())
                .forEach(line ->
                        seats.put(new Seat(line.agency().agency(), line.agency().kind()), line));
        var lines = held.agencies().stream()
                .map(agency -> attended(held, agency, seats))
                .distinct()
                .toList();
        involvements.saveAll(lines);
        periods.begin(lines, held.conference().childIds());
    }

    void cancelled(@Observes ConferenceCancelled cancelled) {
        var conference = cancelled.conference();
        conference.childIds().forEach(child -> periods.endOfConference(conference.id(), child, cancelled.on()));
    }

    private static AgencyInvolvement attended(
            ConferenceHeld held, AgencyAtConference agency, Map<Seat, AgencyInvolvement> seats) {
        var conference = held.conference();
        var line = seats.computeIfAbsent(
                new Seat(agency.agency(), agency.kind()),
                uninvited -> AgencyInvolvement.expect(
                        conference.id(),
                        conference.childIds(),
                        conference.area(),
                        new InvolvedAgency(agency.agency(), agency.kind(), agency.directContact()),
                        held.on()));
        line.alsoAbout(conference.childIds(), held.on());
        line.attend(new AttendanceFound(agency.attendance(), agency.mode()), held.on());
        return line;
    }
}
