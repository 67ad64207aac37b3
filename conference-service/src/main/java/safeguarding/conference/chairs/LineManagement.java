package safeguarding.conference.chairs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Set;

/**
 * Whom a chair line-manages; such cases are never the chair's (B2.5).
 *
 * @param teams codes of the teams, sorted
 * @param staff staff numbers of single members of staff, sorted
 */
@Embeddable
public record LineManagement(
        @Column(name = "managed_teams", nullable = false) List<String> teams,
        @Column(name = "managed_staff", nullable = false) List<String> staff) {

    public LineManagement {
        teams = teams.stream().distinct().sorted().toList();
        staff = staff.stream().distinct().sorted().toList();
    }

    /** Whether one of these teams or key workers is managed by the chair. */
    public boolean touches(Set<String> caseTeams, Set<String> keyWorkers) {
        return teams.stream().anyMatch(caseTeams::contains) || staff.stream().anyMatch(keyWorkers::contains);
    }
}
