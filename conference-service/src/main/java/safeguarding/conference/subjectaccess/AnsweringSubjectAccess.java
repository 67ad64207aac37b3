package safeguarding.conference.subjectaccess;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.conference.sight.PersonInSight;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.time.CivilTime;

/** Taking in subject access requests and answering them in time (L13). */
@ApplicationScoped
public class AnsweringSubjectAccess {

    /** One month; 40 days before 25 May 2018. */
    public static final String RULE = "L13";

    /** Two months more. */
    public static final String EXTENDED = "L13-extended";

    private final SubjectAccessRequests requests;
    private final HeldOnPerson held;
    private final PersonInSight inSight;
    private final Deadlines deadlines;
    private final Clock clock;

    AnsweringSubjectAccess(
            SubjectAccessRequests requests,
            HeldOnPerson held,
            PersonInSight inSight,
            Deadlines deadlines,
            Clock clock) {
        this.requests = requests;
        this.held = held;
        this.inSight = inSight;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Somebody asks.
     *
     * @throws ProblemException {@code rule-broken} (A5) when the day lies ahead, {@code invalid-request} when the person is
     *     nobody around the child
     */
    public SubjectAccessRequest make(UUID childId, AccessAsked asked) {
        FactInItsTime.notAhead(asked.on(), today()).orRefuse();
        var person = asked.personId();
        if (person != null && !held.related(childId, person)) {
            throw ProblemException.invalid("personId", "There is no such person around the child.");
        }
        var request = requests.save(SubjectAccessRequest.make(childId, held.area(childId), asked));
        deadlines.open(RULE, subject(request), asked.on());
        return request;
    }

    /**
     * The answer takes longer; whoever asks has to be told before the month is over.
     *
     * @throws ProblemException {@code rule-broken} (L13) after that, {@code conflict} when it was extended before
     */
    public SubjectAccessRequest extend(SubjectAccessRequest request, LocalDate on, String reason) {
        FactInItsTime.notAhead(on, today()).orRefuse();
        SubjectAccessRules.permitsExtension(request.asked().on(), on, deadlines.of(request.id(), RULE))
                .orRefuse();
        request.extend(new AccessExtension(on, reason));
        requests.save(request);
        deadlines.withdraw(request.id(), RULE, "The time for the answer was extended.");
        deadlines.open(EXTENDED, subject(request), request.asked().on());
        return request;
    }

    /**
     * A person rules on a part.
     *
     * @throws ProblemException {@code invalid-request} when the answer marks no such part
     */
    public SubjectAccessRequest rule(SubjectAccessRequest request, PartRuling ruling) {
        if (marks(request).noneMatch(mark -> mark.part().equals(ruling.part()))) {
            throw ProblemException.invalid("part", "The answer marks no such part.");
        }
        request.ruled(ruling);
        held.rule(request, ruling);
        return requests.save(request);
    }

    /**
     * The answer is given.
     *
     * @throws ProblemException {@code rule-broken} (L13) while a part is marked on which nobody has ruled, or for a day
     *     before the request; (A5) when the day lies ahead
     */
    public SubjectAccessRequest answer(SubjectAccessRequest request, LocalDate on, String by) {
        FactInItsTime.notAhead(on, today()).orRefuse();
        SubjectAccessRules.permitsAnswer(
                        request.asked().on(),
                        on,
                        marks(request).filter(mark -> mark.ruling() == null).count())
                .orRefuse();
        request.answer(on, by);
        deadlines.met(request.id(), request.extension().isPresent() ? EXTENDED : RULE, on);
        return requests.save(request);
    }

    /** What is held, with its marks. */
    public List<HeldSection> compose(SubjectAccessRequest request) {
        return held.of(request.id(), records(request), request.asked().personId());
    }

    /** The records of the child that the answer is put together from: those of one person that the caller may see. */
    public Set<UUID> records(SubjectAccessRequest request) {
        return request.asked().personId() == null ? inSight.recordsOf(request.childId()) : Set.of(request.childId());
    }

    private Stream<PartMark> marks(SubjectAccessRequest request) {
        return compose(request).stream()
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> entry.marks().stream());
    }

    private static DeadlineSubject subject(SubjectAccessRequest request) {
        return new DeadlineSubject("subject-access-request", request.id(), Set.of(request.childId()), request.area());
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
