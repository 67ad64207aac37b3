package safeguarding.licensing.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.platform.rule.FactInItsTime;

/**
 * What an approval of a body of persons is asked for. Masks itself.
 *
 * @param from first civil date that is asked for
 * @param to last civil date that is asked for
 * @param paidBeyondExpenses whether any child, or anybody for a child, is paid more than expenses
 * @param policyOn civil date of the safeguarding policy; null without one
 * @param namedOfficer who answers for safeguarding; null while nobody is named
 * @param riskAssessedOn civil date of the risk assessment; null without one
 * @param keepsRecords whether records are kept and shown on demand
 * @param chaperoneIds chaperones of the register who look after the children
 * @param places where it performs
 */
public record BodyDetails(
        LocalDate from,
        LocalDate to,
        boolean paidBeyondExpenses,
        @Nullable LocalDate policyOn,
        @Nullable String namedOfficer,
        @Nullable LocalDate riskAssessedOn,
        boolean keepsRecords,
        List<UUID> chaperoneIds,
        List<BodyPlace> places) {

    public BodyDetails {
        chaperoneIds = chaperoneIds.stream().distinct().toList();
        places = List.copyOf(places);
    }

    LicenceTerm term() {
        return new LicenceTerm(from, to);
    }

    /** The same for another term. */
    BodyDetails during(LicenceTerm term) {
        return new BodyDetails(
                term.from(),
                term.to(),
                paidBeyondExpenses,
                policyOn,
                namedOfficer,
                riskAssessedOn,
                keepsRecords,
                chaperoneIds,
                places);
    }

    /** Refuses (A5) what is said to have happened on a day ahead. */
    void refuseAhead(LocalDate today) {
        Stream.of(policyOn, riskAssessedOn)
                .filter(Objects::nonNull)
                .forEach(day -> FactInItsTime.notAhead(day, today).orRefuse());
    }

    @Override
    public String toString() {
        return "BodyDetails[masked]";
    }
}
