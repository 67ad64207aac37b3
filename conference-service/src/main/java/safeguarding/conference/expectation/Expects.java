package safeguarding.conference.expectation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.AgencyKind;
import safeguarding.conference.neighbours.KnownChild;

/**
 * What a rule says: which circumstance expects which agency. A rule on an age has both its bounds, others have none.
 *
 * @param circumstance what it looks at
 * @param ageFrom first completed year of life it holds for; null for a rule that looks at no age
 * @param ageBelow completed year of life from which it no longer holds; null for a rule that looks at no age
 * @param kind the agency that is expected
 * @param agency code of the organisation that always comes; null: the one that is known to work with the child
 * @param directContact whether it works with the child directly, so that it counts for the quorum
 * @param citation where it stands
 * @param validFrom first civil date of a request it holds for
 * @param validTo last civil date of a request it holds for; null: no last
 */
@Embeddable
public record Expects(
        @Enumerated(EnumType.STRING) @Column(name = "circumstance", nullable = false)
        Circumstance circumstance,

        @Column(name = "age_from") @Nullable Integer ageFrom,

        @Column(name = "age_below") @Nullable Integer ageBelow,

        @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false)
        AgencyKind kind,

        @Column(name = "agency") @Nullable String agency,

        @Column(name = "direct_contact", nullable = false) boolean directContact,

        @Column(name = "citation", nullable = false) String citation,

        @Column(name = "valid_from", nullable = false) LocalDate validFrom,

        @Column(name = "valid_to") @Nullable LocalDate validTo) {

    public Expects {
        var aged = ageFrom != null && ageBelow != null && ageBelow > ageFrom;
        if (aged != (circumstance == Circumstance.AGE)) {
            throw new IllegalArgumentException("A rule on an age has both its bounds in order, others have none.");
        }
    }

    /** Whether it holds for conferences that are asked for on a civil date. */
    public boolean inForceOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    /** Whether it holds for a child of that age on a civil date; a service has to be looked for in the circumstances. */
    boolean concerns(KnownChild child, LocalDate day) {
        return switch (circumstance) {
            case EVERY_CHILD, KNOWN_SERVICE -> true;
            case UNBORN -> child.unborn();
            case AGE -> !child.unborn() && ofAge(child.dateOfBirth(), day);
        };
    }

    private boolean ofAge(@Nullable LocalDate born, LocalDate day) {
        if (born == null || ageFrom == null || ageBelow == null) {
            return true;
        }
        return !born.plusYears(ageFrom).isAfter(day) && born.plusYears(ageBelow).isAfter(day);
    }

    /** The circumstance in words, as the reason of an expectation. */
    String inWords() {
        return switch (circumstance) {
            case EVERY_CHILD -> "for every child";
            case UNBORN -> "for a child who is still expected";
            case AGE -> "for a child from %d to under %d years".formatted(ageFrom, ageBelow);
            case KNOWN_SERVICE -> "where such a service works with the child or the family";
        };
    }
}
