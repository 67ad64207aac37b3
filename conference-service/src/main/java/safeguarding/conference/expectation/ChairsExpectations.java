package safeguarding.conference.expectation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.AgencyKind;
import safeguarding.conference.neighbours.CalledAgencies;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** What the chair adds to the expected agencies and removes from them, each with a reason. */
@ApplicationScoped
public class ChairsExpectations {

    private final Expectations expectations;
    private final CalledAgencies called;
    private final Clock clock;

    ChairsExpectations(Expectations expectations, CalledAgencies called, Clock clock) {
        this.expectations = expectations;
        this.called = called;
        this.clock = clock;
    }

    /**
     * Expects an agency, or one that was removed after all.
     *
     * @param agency code of the organisation; null while it is not known
     * @throws ProblemException {@code conflict} when it is expected already, or the conference was held or cancelled
     */
    public ExpectedAgency add(
            KnownConference conference,
            AgencyKind kind,
            @Nullable String agency,
            boolean directContact,
            ChairsWord word) {
        ExpectingAgencies.refuseOver(conference);
        expectations.holdStill(conference.conferenceId());
        var known = expectations.at(conference.conferenceId()).stream()
                .filter(each ->
                        each.kind() == kind && Objects.equals(each.agency().orElse(null), agency))
                .findFirst();
        if (known.isPresent() && known.get().removedOn().isEmpty()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The agency is expected at this conference already.");
        }
        known.ifPresent(each -> each.addAgain(word, today()));
        var expected = known.or(() -> named(conference, kind, agency, directContact, word))
                .orElseGet(() -> ExpectedAgency.byChair(conference, kind, agency, directContact, word, today()));
        keep(expected);
        call(conference, expected);
        return expected;
    }

    /** The one of that kind whose organisation was not known is it. */
    private Optional<ExpectedAgency> named(
            KnownConference conference,
            AgencyKind kind,
            @Nullable String agency,
            boolean directContact,
            ChairsWord word) {
        if (agency == null) {
            return Optional.empty();
        }
        var unknown = expectations.at(conference.conferenceId()).stream()
                .filter(each -> each.kind() == kind
                        && each.agency().isEmpty()
                        && each.removedOn().isEmpty())
                .findFirst();
        unknown.ifPresent(each -> each.nameByChair(agency, directContact, word, today()));
        return unknown;
    }

    /**
     * Does not expect it any longer. The removal stays, whatever the rules say later.
     *
     * @throws ProblemException {@code conflict} when it was removed before, or the conference was held or cancelled
     */
    public ExpectedAgency remove(KnownConference conference, ExpectedAgency expected, ChairsWord word) {
        ExpectingAgencies.refuseOver(conference);
        if (expected.removedOn().isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The agency is not expected already.");
        }
        expected.remove(word, today());
        keep(expected);
        expected.agency()
                .ifPresent(agency ->
                        called.release(conference.conferenceId(), expected.kind(), agency, word.reason(), today()));
        return expected;
    }

    /**
     * Says which organisation it is that is expected.
     *
     * @throws ProblemException {@code conflict} when it is known already or removed, or the conference was held or cancelled
     */
    public ExpectedAgency name(KnownConference conference, ExpectedAgency expected, String agency) {
        ExpectingAgencies.refuseOver(conference);
        if (expected.removedOn().isPresent()
                || expected.agency().filter(known -> !known.equals(agency)).isPresent()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "The organisation is known, or not expected: remove it and add the other one.");
        }
        expected.nameByHand(agency, today());
        keep(expected);
        call(conference, expected);
        return expected;
    }

    private void call(KnownConference conference, ExpectedAgency expected) {
        expected.agency()
                .ifPresent(agency ->
                        called.expect(conference, expected.kind(), agency, expected.directContact(), today()));
    }

    private void keep(ExpectedAgency expected) {
        expectations.saveAll(List.of(expected));
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
