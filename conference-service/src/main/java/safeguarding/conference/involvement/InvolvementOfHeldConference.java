package safeguarding.conference.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import safeguarding.conference.convening.AgencyAtConference;
import safeguarding.conference.convening.AgencyKind;
import safeguarding.conference.convening.ConferenceIdentity;
import safeguarding.conference.convening.ConferenceKind;
import safeguarding.conference.convening.ConveningEvent.ConferenceCancelled;
import safeguarding.conference.convening.ConveningEvent.ConferenceChildAdded;
import safeguarding.conference.convening.ConveningEvent.ConferenceChildRemoved;
import safeguarding.conference.convening.ConveningEvent.ConferenceHeld;
import safeguarding.conference.convening.ConveningEvent.ConferenceWithdrawn;
import safeguarding.conference.convening.ConveningEvent.HoldingCorrected;
import safeguarding.conference.involvement.InvolvementEvent.AgencyExpected;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** What the holding of a conference says about the agencies' lines; who came uninvited gets a line. */
@ApplicationScoped
class InvolvementOfHeldConference {

    private final Involvements involvements;
    private final InvolvementPeriods periods;
    private final ReportDeadlines reports;
    private final Event<AgencyExpected> features;

    InvolvementOfHeldConference(
            Involvements involvements,
            InvolvementPeriods periods,
            ReportDeadlines reports,
            Event<AgencyExpected> features) {
        this.involvements = involvements;
        this.periods = periods;
        this.reports = reports;
        this.features = features;
    }

    /** An agency in one capacity: it has one line at a conference. */
    private record Seat(String agency, AgencyKind kind) {}

    void held(@Observes ConferenceHeld held) {
        var conference = held.conference();
        var lines = take(conference, held.on(), held.agencies());
        periods.begin(expected(lines), conference.childIds());
        if (!held.fromHistory()) {
            tell(lines, held.on());
        }
    }

    /** Whose organisation was not known before, is now: it came, or sent apologies. */
    private void tell(List<AgencyInvolvement> lines, LocalDate on) {
        lines.forEach(line -> features.fire(
                new AgencyExpected(line.identity(), on, line.agency().directContact())));
    }

    private List<AgencyInvolvement> take(
            ConferenceIdentity conference, LocalDate heldOn, List<AgencyAtConference> agencies) {
        var seats = new HashMap<Seat, AgencyInvolvement>();
        involvements
                .at(conference.id())
                .forEach(line ->
                        seats.put(new Seat(line.agency().agency(), line.agency().kind()), line));
        var lines = agencies.stream()
                .map(agency -> attended(conference, heldOn, agency, seats))
                .distinct()
                .toList();
        involvements.saveAll(lines);
        return lines;
    }

    /**
     * Everybody of whom an attendance is recorded is named again, so that none stays that nobody vouches for. Who is
     * named for the first time gets a line and sees no child by it; an inquorate sitting that was quorate after all goes on,
     * and its agencies with it.
     */
    void corrected(@Observes HoldingCorrected corrected) {
        var named = corrected.agencies().stream()
                .map(agency -> new Seat(agency.agency(), agency.kind()))
                .collect(Collectors.toSet());
        involvements.at(corrected.conference().id()).stream()
                .filter(line -> line.attendance() != null)
                .map(line -> new Seat(line.agency().agency(), line.agency().kind()))
                .filter(seat -> !named.contains(seat))
                .findFirst()
                .ifPresent(seat -> {
                    throw ProblemException.invalid(List.of(new Violation(
                            "holding.agencies", "It is recorded whether " + seat.agency() + " came: say how it was.")));
                });
        take(corrected.conference(), corrected.now().on(), corrected.agencies());
        if (!corrected.before().quorum().couldDecide()
                && corrected.now().quorum().couldDecide()) {
            var conference = corrected.conference();
            periods.begin(expected(involvements.at(conference.id())), conference.childIds());
        }
    }

    /** A sibling came to a conference that is still ahead: its agencies are involved with that child too. */
    void childAdded(@Observes ConferenceChildAdded added) {
        var lines = involvements.at(added.conference().id());
        lines.forEach(line -> line.alsoAbout(added.conference().childIds(), added.on()));
        involvements.saveAll(lines);
        periods.begin(expected(lines), Set.of(added.childId()));
    }

    /** Nobody is, or was, involved with a child by a conference at which it was in error. */
    void childRemoved(@Observes ConferenceChildRemoved removed) {
        involvements.at(removed.conference().id()).forEach(line -> {
            periods.endOfLine(line, removed.childId(), removed.on());
            reports.noLongerAbout(line, removed.childId());
        });
    }

    private static List<AgencyInvolvement> expected(List<AgencyInvolvement> lines) {
        return lines.stream().filter(line -> line.release().isEmpty()).toList();
    }

    void cancelled(@Observes ConferenceCancelled cancelled) {
        var conference = cancelled.conference();
        conference.childIds().forEach(child -> periods.endOfConference(conference.id(), child, cancelled.on()));
    }

    /** Nobody is involved by a conference that never was. */
    void withdrawn(@Observes ConferenceWithdrawn withdrawn) {
        var conference = withdrawn.conference();
        conference.childIds().forEach(child -> periods.endOfConference(conference.id(), child, withdrawn.on()));
    }

    private AgencyInvolvement attended(
            ConferenceIdentity conference,
            LocalDate heldOn,
            AgencyAtConference agency,
            Map<Seat, AgencyInvolvement> seats) {
        var line = seats.computeIfAbsent(
                new Seat(agency.agency(), agency.kind()),
                uninvited -> AgencyInvolvement.expect(
                        conference.id(),
                        conference.childIds(),
                        conference.area(),
                        new InvolvedAgency(agency.agency(), agency.kind(), agency.directContact()),
                        Objects.requireNonNullElse(agency.invitedOn(), heldOn)));
        line.alsoAbout(conference.childIds(), heldOn);
        if (agency.attended()) {
            line.expectAgain(heldOn);
        }
        tellWhatWasBefore(line, agency, conference, heldOn);
        line.attend(new AttendanceFound(agency.attendance(), agency.mode()), heldOn);
        return line;
    }

    /** Invitation and report, where a history tells of them. */
    private void tellWhatWasBefore(
            AgencyInvolvement line, AgencyAtConference agency, ConferenceIdentity conference, LocalDate heldOn) {
        if (agency.invitedOn() != null) {
            line.invite(agency.invitedOn());
        }
        if (agency.reportReceivedOn() != null) {
            var due = reports.due(conference.kind() == ConferenceKind.REVIEW, heldOn);
            line.receive(due.ofDay(agency.reportReceivedOn(), heldOn));
        }
    }
}
