package safeguarding.audit.actions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, by whom and by when.
 *
 * @param words what is to be done
 * @param ownerRole role of who does it
 * @param owner staff number of who does it; null while nobody is named
 * @param area code of the area that does it; null for the whole council
 * @param team code of the team; null when no single one
 * @param evidenceAsked what will show that it was done
 * @param dueOn civil date by which it is done
 */
@Embeddable
public record ActionDetails(
        @Column(name = "words", nullable = false) String words,
        @Column(name = "owner_role", nullable = false) String ownerRole,
        @Nullable @Column(name = "owner") String owner,
        @Nullable @Column(name = "area") String area,
        @Nullable @Column(name = "team") String team,
        @Column(name = "evidence_asked", nullable = false) String evidenceAsked,
        @Column(name = "due_on", nullable = false) LocalDate dueOn) {

    ActionDetails dueBy(LocalDate later) {
        return new ActionDetails(words, ownerRole, owner, area, team, evidenceAsked, later);
    }
}
