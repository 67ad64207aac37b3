package safeguarding.licensing.licences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import safeguarding.licensing.neighbours.Awaited;
import safeguarding.licensing.neighbours.AwaitedAnswers;
import safeguarding.licensing.neighbours.KnownLicence;

/** Who has to answer before a licence can be granted: all features that ask somebody. */
@ApplicationScoped
public class Hearing {

    private final List<AwaitedAnswers> answers;

    Hearing(Instance<AwaitedAnswers> answers) {
        this.answers = answers.stream().toList();
    }

    /** Asks everybody who has to be asked, in the running transaction. */
    void ask(KnownLicence licence) {
        answers.forEach(each -> each.ask(licence));
    }

    /** Tells everybody who was asked that nobody need answer any more, in the running transaction. */
    void over(KnownLicence licence) {
        answers.forEach(each -> each.over(licence));
    }

    /** Who has not said yes; the longest asked first. */
    public List<Awaited> awaited(KnownLicence licence) {
        return answers.stream()
                .flatMap(each -> each.of(licence).stream())
                .sorted(Comparator.comparing(Awaited::since).thenComparing(Awaited::what))
                .toList();
    }
}
