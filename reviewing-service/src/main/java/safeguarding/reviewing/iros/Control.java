package safeguarding.reviewing.iros;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom an officer manages or has managed, and which resources the officer controls; such cases are never the officer's
 * (C2.3).
 *
 * @param teams codes of the teams, sorted
 * @param staff staff numbers of single members of staff, sorted
 * @param budgets codes of the teams and areas whose resources the officer controls, sorted
 */
@Embeddable
public record Control(
        @Column(name = "managed_teams", nullable = false) List<String> teams,
        @Column(name = "managed_staff", nullable = false) List<String> staff,
        @Column(name = "budgets", nullable = false) List<String> budgets) {

    public Control {
        teams = teams.stream().distinct().sorted().toList();
        staff = staff.stream().distinct().sorted().toList();
        budgets = budgets.stream().distinct().sorted().toList();
    }

    /** Whether this team or this member of staff is or was managed by the officer; null is nobody. */
    boolean manages(@Nullable String team, @Nullable String worker) {
        return (team != null && teams.contains(team)) || (worker != null && staff.contains(worker));
    }

    /** Whether the resources of the team or area are in the officer's hand; null is no team. */
    boolean pays(@Nullable String team, String area) {
        return (team != null && budgets.contains(team)) || budgets.contains(area);
    }
}
