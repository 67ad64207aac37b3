package safeguarding.licensing.children;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.time.CivilTime;

/** Who may sign for a child: verified by an officer, never taken from an application (LC21). */
@ApplicationScoped
public class VerifyingSignatories {

    private final LicensedChildren children;
    private final Clock clock;

    VerifyingSignatories(LicensedChildren children, Clock clock) {
        this.children = children;
        this.clock = clock;
    }

    /**
     * Who somebody is, as the officer found out.
     *
     * @param email address that is known independently of the applicant; null: is asked on paper
     * @param on civil date on which it was found out
     */
    public record Found(
            SignatoryRole role, String name, @Nullable String email, VerificationMeans how, LocalDate on) {

        @Override
        public String toString() {
            return "Found[masked]";
        }
    }

    /**
     * Somebody may sign.
     *
     * @param by staff number of the officer
     * @throws ProblemException {@code rule-broken} for a day ahead (A5), and for a source that does not tell it (LC21)
     */
    public LicensedChild verify(LicensedChild child, Found found, String by) {
        var today = CivilTime.today(clock);
        FactInItsTime.notAhead(found.on(), today).orRefuse();
        ChildRules.mayVerify(found.role(), found.how()).orRefuse();
        child.verify(
                new Signatory(
                        Identifiers.next(),
                        found.role(),
                        found.name(),
                        found.email(),
                        found.how(),
                        found.on(),
                        by,
                        null,
                        null),
                today);
        return children.save(child);
    }

    /** Somebody does not sign any more. */
    public LicensedChild withdraw(LicensedChild child, Signatory signatory, String reason) {
        child.withdraw(signatory, reason, CivilTime.today(clock));
        return children.save(child);
    }
}
