package safeguarding.conference.returns.cpis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.children.identifiers.NhsNumber;
import safeguarding.conference.neighbours.KnownChild;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.versioning.Versions;

/** Records the number of an expected child's mother and tells that it is there, never which. */
@ApplicationScoped
public class RecordingMotherNumber {

    private final MotherNumbers numbers;
    private final Telling telling;

    RecordingMotherNumber(MotherNumbers numbers, Telling telling) {
        this.numbers = numbers;
        this.telling = telling;
    }

    /** Tells of the number. */
    public interface Telling {

        /** Tells that a mother's number was recorded or corrected. */
        void recorded(KnownChild child);
    }

    /**
     * The number as it stands now.
     *
     * @throws ProblemException {@code invalid-request} when the check digit does not fit: the plan would stand on a stranger;
     *     {@code stale-version} when somebody else recorded the first number meanwhile
     */
    public MotherNumbers.Recorded record(KnownChild child, String written) {
        var number = new NhsNumber(written);
        if (number.fault().isPresent()) {
            throw ProblemException.invalid(
                    "nhsNumber", "This is no NHS number: it has ten digits, of which the last checks the others.");
        }
        var before = numbers.of(child.childId());
        if (before.filter(each -> each.nhsNumber().equals(number.written())).isPresent()) {
            return before.orElseThrow();
        }
        var version = before.isPresent()
                ? numbers.keep(child.childId(), number.written())
                : first(child.childId(), number.written());
        telling.recorded(child);
        return new MotherNumbers.Recorded(number.written(), version);
    }

    private int first(UUID childId, String number) {
        if (!numbers.keepFirst(childId, number)) {
            throw Versions.stale();
        }
        return 1;
    }

    /** What is recorded for a child. */
    public Optional<MotherNumbers.Recorded> of(UUID childId) {
        return numbers.of(childId);
    }
}
