package safeguarding.conference.expectation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.ConveningEvent.ConferenceChildAdded;
import safeguarding.conference.convening.ConveningEvent.ConferenceChildRemoved;
import safeguarding.conference.convening.ConveningEvent.ConferenceRequested;
import safeguarding.conference.expectation.WorkingOut.Reasons;
import safeguarding.conference.expectation.WorkingOut.Seat;
import safeguarding.conference.involvement.InvolvementEvent.AgencyExpected;
import safeguarding.conference.neighbours.CalledAgencies;
import safeguarding.conference.neighbours.KnownChildren;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.neighbours.KnownConferences;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** Working out who is expected at a conference: when it is asked for, when a sibling joins it, and on demand. */
@ApplicationScoped
public class ExpectingAgencies {

    private final Expectations expectations;
    private final KnownChildren children;
    private final KnownConferences conferences;
    private final CalledAgencies called;
    private final CarryingOver carrying;
    private final Clock clock;

    ExpectingAgencies(
            Expectations expectations,
            KnownChildren children,
            KnownConferences conferences,
            CalledAgencies called,
            CarryingOver carrying,
            Clock clock) {
        this.expectations = expectations;
        this.children = children;
        this.conferences = conferences;
        this.called = called;
        this.carrying = carrying;
        this.clock = clock;
    }

    void requested(@Observes ConferenceRequested requested) {
        var earlier = requested.reconvenes();
        conferences.find(requested.conference().id()).ifPresent(conference -> {
            if (earlier != null) {
                carrying.over(earlier, conference, today()).forEach(each -> call(conference, each, today()));
            }
            follow(conference, today());
        });
    }

    /** Of one that was held it stands who was expected: nobody was to invite for a child who was not born. */
    void childAdded(@Observes ConferenceChildAdded added) {
        conferences
                .find(added.conference().id())
                .filter(conference -> conference.heldOn() == null)
                .ifPresent(conference -> follow(conference, today()));
    }

    /**
     * Whom the rules expected for a child who was at the conference in error alone is expected no longer, unless a person
     * named or added it. Of a conference that was held it stands who was expected.
     */
    void childRemoved(@Observes ConferenceChildRemoved removed) {
        conferences
                .find(removed.conference().id())
                .filter(conference -> conference.heldOn() == null)
                .ifPresent(conference -> {
                    expectations.holdStill(conference.conferenceId());
                    release(
                            conference,
                            seats(Set.of(removed.childId()), today()).keySet());
                    follow(conference, today());
                });
    }

    private void release(KnownConference conference, Set<Seat> ofChild) {
        var others = seats(conference.childIds(), today()).keySet();
        var word = new ChairsWord(null, "The child for whom it was expected was at the conference in error.");
        var gone = expectations.at(conference.conferenceId()).stream()
                .filter(each -> each.removedOn().isEmpty()
                        && each.added().isEmpty()
                        && !each.namedByHand()
                        && ofChild.contains(seatOf(each))
                        && !others.contains(seatOf(each)))
                .toList();
        gone.forEach(each -> {
            each.remove(word, today());
            each.agency()
                    .ifPresent(agency ->
                            called.release(conference.conferenceId(), each.kind(), agency, word.reason(), today()));
        });
        expectations.saveAll(gone);
    }

    private Map<Seat, Reasons> seats(Collection<UUID> childIds, LocalDate day) {
        return new WorkingOut(expectations.rulesOn(day), expectations.ofChildren(childIds), day)
                .seats(children.find(childIds));
    }

    /** Somebody has a line whose kind was expected without an organisation: it is this one. */
    void called(@Observes AgencyExpected line) {
        var known = expectations.at(line.line().conferenceId()).stream()
                .filter(each -> each.kind() == line.line().kind())
                .toList();
        var standing = known.stream()
                .anyMatch(each ->
                        each.agency().filter(line.line().agency()::equals).isPresent());
        known.stream()
                .filter(each ->
                        !standing && each.agency().isEmpty() && each.removedOn().isEmpty())
                .findFirst()
                .ifPresent(each -> {
                    each.nameByHand(line.line().agency(), line.on());
                    expectations.saveAll(List.of(each));
                });
    }

    /**
     * Asks the rules again, by what is known of the children today. Nobody is dropped by it: whom the rules no longer
     * expect stays until the chair removes them.
     *
     * @throws ProblemException {@code conflict} when the conference was held or cancelled
     */
    public void again(KnownConference conference) {
        refuseOver(conference);
        follow(conference, today());
    }

    private void follow(KnownConference conference, LocalDate day) {
        expectations.holdStill(conference.conferenceId());
        var known = expectations.at(conference.conferenceId());
        var seats = seats(conference.childIds(), day);
        var changed = new ArrayList<ExpectedAgency>();
        var standing = new LinkedHashMap<Seat, ExpectedAgency>();
        known.forEach(each -> standing.put(seatOf(each), each));
        name(standing, seats).forEach(each -> changed.add(each));
        namedByHand(known, seats).forEach(standing::putIfAbsent);
        seats.forEach((seat, reasons) -> changed.add(expected(conference, seat, reasons, standing.get(seat), day)));
        expectations.saveAll(changed.stream().distinct().toList());
        changed.stream().distinct().forEach(each -> call(conference, each, day));
    }

    /** Whose organisation was not known is named when the rules know it now, and nobody else of that kind is missing. */
    private List<ExpectedAgency> name(Map<Seat, ExpectedAgency> standing, Map<Seat, Reasons> seats) {
        var named = new ArrayList<ExpectedAgency>();
        for (var each : List.copyOf(standing.values())) {
            var unknown = new Seat(each.kind(), null);
            if (each.agency().isEmpty() && each.removedOn().isEmpty() && !seats.containsKey(unknown)) {
                seats.keySet().stream()
                        .filter(seat -> seat.kind() == each.kind() && !standing.containsKey(seat))
                        .findFirst()
                        .map(Seat::agency)
                        .ifPresent(agency -> {
                            standing.remove(unknown);
                            each.name(agency, today());
                            standing.put(new Seat(each.kind(), agency), each);
                            named.add(each);
                        });
            }
        }
        return named;
    }

    /**
     * Whom the rules expect without a name and a person named, or removed once it had one: the rules expect nobody beside it.
     */
    private static Map<Seat, ExpectedAgency> namedByHand(List<ExpectedAgency> known, Map<Seat, Reasons> seats) {
        var named = new LinkedHashMap<Seat, ExpectedAgency>();
        known.stream()
                .filter(each -> each.namedByHand() && !seats.containsKey(seatOf(each)))
                .sorted(Comparator.comparing(each -> each.removedOn().isPresent()))
                .forEach(each -> named.putIfAbsent(new Seat(each.kind(), null), each));
        return named;
    }

    private static ExpectedAgency expected(
            KnownConference conference, Seat seat, Reasons reasons, @Nullable ExpectedAgency known, LocalDate day) {
        if (known == null) {
            return ExpectedAgency.byRules(
                    conference, seat.kind(), seat.agency(), reasons.directContact(), reasons.because(), day);
        }
        known.restate(reasons.because(), conference.childIds(), day);
        return known;
    }

    private void call(KnownConference conference, ExpectedAgency expected, LocalDate day) {
        if (expected.removedOn().isEmpty()) {
            expected.agency()
                    .ifPresent(agency ->
                            called.expect(conference, expected.kind(), agency, expected.directContact(), day));
        }
    }

    static void refuseOver(KnownConference conference) {
        if (conference.over() || conference.heldOn() != null) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "The conference was held or cancelled: who was expected stands.");
        }
    }

    private static Seat seatOf(ExpectedAgency expected) {
        return new Seat(expected.kind(), expected.agency().orElse(null));
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
