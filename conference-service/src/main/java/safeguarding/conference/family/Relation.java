package safeguarding.conference.family;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person is to the child. Never ends before it starts.
 *
 * @param role what the person is to the child
 * @param parentalResponsibility whether the person has parental responsibility in law
 * @param livesWithChild whether the person is in the child's household; a parent who is not is non-resident
 * @param linkedChildId the person's own record here, when a sibling is a registered child; null otherwise
 * @param from civil date since when; null when not known
 * @param to civil date until when; null while it lasts
 */
@Embeddable
public record Relation(
        @Enumerated(EnumType.STRING) @Column(name = "role", nullable = false)
        RelationRole role,

        @Column(name = "parental_responsibility", nullable = false)
        boolean parentalResponsibility,

        @Column(name = "lives_with_child", nullable = false) boolean livesWithChild,
        @Nullable @Column(name = "linked_child_id") UUID linkedChildId,
        @Nullable @Column(name = "related_from") LocalDate from,
        @Nullable @Column(name = "related_to") LocalDate to) {

    public Relation {
        Period.refuseEndBeforeStart(from, to, "to");
    }

    /** The same, of a person whose own record is this one. */
    public Relation linkedTo(@Nullable UUID childId) {
        return new Relation(role, parentalResponsibility, livesWithChild, childId, from, to);
    }

    /** A parent who does not live with the child. */
    public boolean nonResidentParent() {
        return role.parent() && !livesWithChild;
    }
}
