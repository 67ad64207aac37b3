package safeguarding.conference.involvement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import safeguarding.conference.convening.AgencyKind;

/**
 * The agency of a line.
 *
 * @param agency code of the organisation, such as {@code gp-practice-elm}
 * @param kind what it is; one organisation can come as two kinds, each with its line
 * @param directContact whether it works with the child directly, so that it counts for the quorum
 */
@Embeddable
public record InvolvedAgency(
        @Column(name = "agency") String agency,
        @Enumerated(EnumType.STRING) @Column(name = "kind") AgencyKind kind,
        @Column(name = "direct_contact") boolean directContact) {}
