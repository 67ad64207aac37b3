package safeguarding.conference.court;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** What happens in proceedings that are open. Each step answers {@code conflict} when they have ended. */
@ApplicationScoped
public class ConductingProceedings {

    private final CourtClock timescale;
    private final KeepingProceedings keeping;
    private final Clock clock;

    ConductingProceedings(CourtClock timescale, KeepingProceedings keeping, Clock clock) {
        this.timescale = timescale;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** The application was issued; the 26 weeks begin with that day. */
    public CourtProceedings issue(CourtProceedings proceedings, LocalDate on) {
        if (proceedings.facts().issuedOn() != null) {
            throw conflict("The application was issued already; a wrong day is corrected.");
        }
        return step(
                proceedings,
                proceedings.facts().issued(on),
                one -> one.issue(on, dueOn(one.facts().issued(on))));
    }

    /** The court gave more time (C4.2). */
    public CourtProceedings extend(CourtProceedings proceedings, CourtExtension extension) {
        var facts = proceedings.facts().extended(extension);
        return step(proceedings, facts, one -> one.extend(extension, dueOn(facts)));
    }

    /**
     * A hearing is booked. One final hearing is recorded once: a second on its day is {@code conflict}.
     *
     * @return its identifier
     */
    public UUID book(CourtProceedings proceedings, HearingKind kind, LocalDate bookedOn, LocalDate bookedFor) {
        if (kind == HearingKind.FINAL && proceedings.facts().hasFinalHearingOn(bookedFor)) {
            throw conflict("A final hearing on %s is recorded already.".formatted(bookedFor));
        }
        var hearing = CourtHearing.booked(Identifiers.next(), kind, bookedOn, bookedFor);
        step(proceedings, proceedings.facts().booked(hearing), one -> one.book(hearing));
        return hearing.hearingId();
    }

    /** A hearing that was booked was held. */
    public CourtProceedings hear(CourtProceedings proceedings, UUID hearingId, LocalDate on) {
        var hearing = booked(proceedings, hearingId);
        return step(
                proceedings, proceedings.facts().heard(hearingId, one -> one.held(on)), one -> one.hear(hearing, on));
    }

    /** A hearing that was booked was given up. */
    public CourtProceedings vacate(CourtProceedings proceedings, UUID hearingId, LocalDate on, String because) {
        var hearing = booked(proceedings, hearingId);
        return step(
                proceedings,
                proceedings.facts().heard(hearingId, one -> one.vacated(on, because)),
                one -> one.vacate(hearing, on, because));
    }

    /** They ended. */
    public CourtProceedings end(CourtProceedings proceedings, CourtEnding ending) {
        return step(proceedings, proceedings.facts().ended(ending), one -> one.end(ending));
    }

    private CourtProceedings step(CourtProceedings proceedings, CourtFacts after, Consumer<CourtProceedings> change) {
        var before = proceedings.facts();
        if (before.stage() == CourtStage.ENDED) {
            throw conflict("The proceedings have ended.");
        }
        CourtRules.refuseContradictions(after, CivilTime.today(clock));
        change.accept(proceedings);
        return keeping.keep(proceedings, before);
    }

    private static CourtHearing booked(CourtProceedings proceedings, UUID hearingId) {
        var hearing = proceedings
                .facts()
                .hearing(hearingId)
                .orElseThrow(() ->
                        ProblemException.of(ProblemType.NOT_FOUND, "There is no such hearing in these proceedings."));
        if (hearing.state() != CourtHearing.State.BOOKED) {
            throw conflict("The hearing was held or vacated already; a wrong record is corrected.");
        }
        return hearing;
    }

    private LocalDate dueOn(CourtFacts facts) {
        return Objects.requireNonNull(timescale.limit(facts)).dueOn();
    }

    private static ProblemException conflict(String detail) {
        return ProblemException.of(ProblemType.CONFLICT, detail);
    }
}
