package safeguarding.conference.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to a core group.
 *
 * @param role what they do there, such as {@code health visitor} or {@code mother}
 * @param agency code of the organisation; null for the family
 * @param staffId staff number with the council; null for others
 * @param personId the registered related person; null for professionals
 */
@Embeddable
public record Membership(
        @Column(name = "role") String role,
        @Column(name = "agency") @Nullable String agency,
        @Column(name = "staff_id") @Nullable String staffId,
        @Column(name = "person_id") @Nullable UUID personId) {}
