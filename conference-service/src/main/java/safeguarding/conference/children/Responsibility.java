package safeguarding.conference.children;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who holds the case.
 *
 * @param area code of the area responsible
 * @param team code of the team; null when none has taken the case
 * @param keyWorker staff number of the key worker; null when there is none
 * @param keyWorkerTeam code of the key worker's team; null when it is the team of the case or not known
 * @param responsibleCouncil code of another council that is responsible for the child; null when it is this one
 */
@Embeddable
public record Responsibility(
        @Column(name = "area", nullable = false) String area,
        @Nullable @Column(name = "team") String team,
        @Nullable @Column(name = "key_worker") String keyWorker,
        @Nullable @Column(name = "key_worker_team") String keyWorkerTeam,
        @Nullable @Column(name = "responsible_council") String responsibleCouncil) {

    public Responsibility {
        team = Blank.toNull(team);
        keyWorker = Blank.toNull(keyWorker);
        keyWorkerTeam = Blank.toNull(keyWorkerTeam);
        responsibleCouncil = Blank.toNull(responsibleCouncil);
    }
}
