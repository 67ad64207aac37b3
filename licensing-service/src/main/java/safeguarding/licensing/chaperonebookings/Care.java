package safeguarding.licensing.chaperonebookings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who is in care.
 *
 * @param children how many, at least one
 * @param teaching whether the chaperone teaches them too
 * @param ownChildrenOnly whether all are the chaperone's own children, which needs no approval (H9)
 */
@Embeddable
public record Care(
        @Column(name = "children", nullable = false) int children,
        @Column(name = "teaching", nullable = false) boolean teaching,

        @Column(name = "own_children_only", nullable = false)
        boolean ownChildrenOnly) {}
