package safeguarding.reviewing.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, who does it and by when. Masks the words.
 *
 * @param owner staff number, or the role of somebody outside of the council
 * @param dueOn last civil date that is in time
 * @param inPlainWords the same for the child; null while nobody has written it
 */
@Embeddable
public record DecisionMade(
        @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false)
        DecisionKind kind,

        @Column(name = "wording", nullable = false) String wording,
        @Column(name = "owner", nullable = false) String owner,
        @Column(name = "due_on", nullable = false) LocalDate dueOn,
        @Embedded @Nullable InPlainWords inPlainWords) {

    @Override
    public String toString() {
        return "DecisionMade[" + kind + ", " + dueOn + "]";
    }
}
