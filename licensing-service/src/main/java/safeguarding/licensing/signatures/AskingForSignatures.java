package safeguarding.licensing.signatures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import safeguarding.licensing.neighbours.Awaited;
import safeguarding.licensing.neighbours.AwaitedAnswers;
import safeguarding.licensing.neighbours.KnownChildren;
import safeguarding.licensing.neighbours.KnownLicence;
import safeguarding.licensing.neighbours.LicenceKind;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.time.CivilTime;

/**
 * Asks those who have to sign when something for a child is handed in: a parent and the head teacher, side by side, each with
 * a clock of its own (LC20). What was signed before it came back is asked anew, for it may be something else now.
 */
@ApplicationScoped
class AskingForSignatures implements AwaitedAnswers {

    private static final Set<LicenceKind> SIGNED = EnumSet.of(LicenceKind.WORK_PERMIT, LicenceKind.PERFORMANCE_LICENCE);

    private final SignatureRequests requests;
    private final Deadlines deadlines;
    private final KnownChildren children;
    private final Clock clock;

    AskingForSignatures(SignatureRequests requests, Deadlines deadlines, KnownChildren children, Clock clock) {
        this.requests = requests;
        this.deadlines = deadlines;
        this.children = children;
        this.clock = clock;
    }

    @Override
    public void ask(KnownLicence licence) {
        if (!isSigned(licence)) {
            return;
        }
        var today = CivilTime.today(clock);
        requests.standing(licence.licenceId()).forEach(before -> close(before, today, "It is asked anew."));
        var child = children.find(Objects.requireNonNull(licence.childId())).orElseThrow();
        for (var signing : Signing.values()) {
            var request = requests.save(
                    SignatureRequest.ask(licence.licenceId(), child.childId(), child.area(), signing, today));
            deadlines.open(
                    SignatureRules.SIGNED_IN_TIME.id(),
                    new DeadlineSubject(AnsweringRequests.TYPE, request.id(), Set.of(child.childId()), child.area()),
                    today);
        }
    }

    @Override
    public void over(KnownLicence licence) {
        requests.standing(licence.licenceId()).stream()
                .filter(SignatureRequest::isOpen)
                .forEach(request -> close(request, CivilTime.today(clock), "Nothing is asked any more."));
    }

    @Override
    public List<Awaited> of(KnownLicence licence) {
        return isSigned(licence)
                ? requests.standing(licence.licenceId()).stream()
                        .filter(request -> request.answer().isEmpty()
                                || !request.answer().get().consents())
                        .map(request -> new Awaited(
                                request.signing().awaited(),
                                request.askedOn(),
                                request.answer().isPresent()))
                        .toList()
                : List.of();
    }

    private void close(SignatureRequest before, LocalDate on, String why) {
        if (before.isOpen()) {
            deadlines.withdraw(before.id(), SignatureRules.SIGNED_IN_TIME.id(), why);
        }
        before.close(on);
        requests.save(before);
    }

    private static boolean isSigned(KnownLicence licence) {
        return SIGNED.contains(licence.kind()) && licence.childId() != null;
    }
}
