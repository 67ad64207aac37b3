package safeguarding.licensing.employers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.LicenceTerm;

/**
 * What an employer offers to young people, and how it keeps them safe.
 *
 * @param work what they would do, in words
 * @param assessedOn civil date of the assessment of risks to young people; null while there is none (G1.6)
 * @param parentsToldHow how parents are told of the risks, in words; null while it is not said (G1.6)
 * @param from first day of the term that is asked for
 * @param to last day of the term that is asked for
 */
@Embeddable
public record WorkOffer(
        @Column(name = "work", nullable = false) String work,
        @Column(name = "sites", nullable = false) WorkSites sites,
        @Nullable @Column(name = "assessed_on") LocalDate assessedOn,
        @Nullable @Column(name = "parents_told_how") String parentsToldHow,
        @Column(name = "asked_from", nullable = false) LocalDate from,
        @Column(name = "asked_to", nullable = false) LocalDate to) {

    /** The term that is asked for; refuses one that ends before it begins. */
    public LicenceTerm term() {
        return new LicenceTerm(from, to);
    }

    /** The same for another term. */
    WorkOffer during(LicenceTerm term) {
        return new WorkOffer(work, sites, assessedOn, parentsToldHow, term.from(), term.to());
    }
}
