package safeguarding.reviewing.children;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who holds the case.
 *
 * @param area code of the area responsible
 * @param team code of the team; null when none has taken the case
 * @param socialWorker staff number of the child's social worker; null when there is none
 * @param socialWorkerManager staff number of that worker's manager; null when not known
 * @param homeCouncil DfE code of another council that looks after the child; null when it is this one
 */
@Embeddable
public record Responsibility(
        @Column(name = "area", nullable = false) String area,
        @Nullable @Column(name = "team") String team,
        @Nullable @Column(name = "social_worker") String socialWorker,
        @Nullable @Column(name = "social_worker_manager") String socialWorkerManager,
        @Nullable @Column(name = "home_council") String homeCouncil) {

    public Responsibility {
        team = Blank.toNull(team);
        socialWorker = Blank.toNull(socialWorker);
        socialWorkerManager = Blank.toNull(socialWorkerManager);
        homeCouncil = Blank.toNull(homeCouncil);
    }
}
