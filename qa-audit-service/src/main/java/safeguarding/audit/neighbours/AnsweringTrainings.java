package safeguarding.audit.neighbours;

import java.util.List;
import java.util.UUID;

/** What workforce-service tells of training that answers findings. */
public interface AnsweringTrainings {

    /** The training that answers a finding, by identifier. */
    List<AnsweringTraining> ofFinding(UUID findingId);
}
