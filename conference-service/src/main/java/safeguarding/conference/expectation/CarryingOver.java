package safeguarding.conference.expectation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.conference.neighbours.KnownConference;

/**
 * What people said about the agencies of a sitting that could not decide holds for the one that goes on with it: whom they
 * named, added or removed. The rules say the rest anew.
 */
@ApplicationScoped
class CarryingOver {

    private final Expectations expectations;

    CarryingOver(Expectations expectations) {
        this.expectations = expectations;
    }

    /** The expectations of the earlier sitting that a person spoke about, as those of the next one. */
    List<ExpectedAgency> over(UUID earlier, KnownConference next, LocalDate on) {
        var carried = expectations.at(earlier).stream()
                .filter(CarryingOver::saidByAPerson)
                .map(each -> each.atNextSitting(next, on))
                .toList();
        expectations.saveAll(carried);
        return carried;
    }

    private static boolean saidByAPerson(ExpectedAgency each) {
        return each.namedByHand()
                || each.added().isPresent()
                || each.removedOn().isPresent();
    }
}
