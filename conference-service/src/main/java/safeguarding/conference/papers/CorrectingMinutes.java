package safeguarding.conference.papers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.CalledAgencies;
import safeguarding.conference.neighbours.KnownRelatives;
import safeguarding.conference.rule.Belonging;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.time.CivilTime;

/** What becomes of minutes after they were sent: requests to correct them, answers, and additions. They stay themselves. */
@ApplicationScoped
public class CorrectingMinutes {

    private final MinutesRegister register;
    private final KnownRelatives relatives;
    private final CalledAgencies agencies;
    private final Clock clock;

    CorrectingMinutes(MinutesRegister register, KnownRelatives relatives, CalledAgencies agencies, Clock clock) {
        this.register = register;
        this.relatives = relatives;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * Somebody says that they are wrong.
     *
     * @throws ProblemException {@code conflict} while they were not sent, {@code rule-broken} when the day contradicts that,
     *     or when a person, agency or section does not belong to the conference
     */
    public MinutesCorrection request(ConferenceMinutes minutes, CorrectionAsked asked) {
        var sentOn = minutes.requireSent();
        FactInItsTime.notAhead(asked.on(), today()).orRefuse();
        PaperInItsTime.afterSending(asked.on(), sentOn).orRefuse();
        refuseOtherSection(minutes, asked.sectionId());
        refuseStranger(minutes, asked);
        return register.save(MinutesCorrection.request(minutes.identity(), asked));
    }

    /**
     * They are wrong: what is added says how it was.
     *
     * @throws ProblemException {@code conflict} when the request was answered before
     */
    public MinutesCorrection accept(
            MinutesCorrection correction, ConferenceMinutes minutes, Addition addition, String because) {
        correction.refuseAnswered();
        var addendum = added(minutes, addition, correction.id());
        correction.conclude(new CorrectionAnswer(CorrectionOutcome.ACCEPTED, today(), because, addendum.id()));
        return register.save(correction);
    }

    /** They stand; refused as {@link #accept} refuses. */
    public MinutesCorrection refuse(MinutesCorrection correction, String because) {
        correction.conclude(new CorrectionAnswer(CorrectionOutcome.REFUSED, today(), because, null));
        return register.save(correction);
    }

    /** Something is added that nobody asked for; refused with {@code conflict} while they were not sent. */
    public MinutesAddendum add(ConferenceMinutes minutes, Addition addition) {
        return added(minutes, addition, null);
    }

    private MinutesAddendum added(ConferenceMinutes minutes, Addition addition, @Nullable UUID correctionId) {
        minutes.requireSent();
        refuseOtherSection(minutes, addition.sectionId());
        return register.save(MinutesAddendum.add(minutes.identity(), addition, today(), correctionId));
    }

    private static void refuseOtherSection(ConferenceMinutes minutes, @Nullable UUID sectionId) {
        Belonging.when(sectionId == null || minutes.sections().has(sectionId), "These minutes have no such section.")
                .orRefuse();
    }

    private void refuseStranger(ConferenceMinutes minutes, CorrectionAsked asked) {
        var person = asked.personId();
        var children = minutes.identity().childIds();
        var belongs = person == null
                || (asked.askedBy() == Petitioner.CHILD
                        ? children.contains(person)
                        : children.stream().anyMatch(child -> relatives.belongs(child, person)));
        Belonging.when(belongs, "The person does not belong to a child of the conference.")
                .orRefuse();
        var agency = asked.agency();
        Belonging.when(
                        agency == null || agencies.known(minutes.identity().conferenceId(), agency),
                        "The agency has no line at the conference.")
                .orRefuse();
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
