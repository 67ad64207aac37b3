package safeguarding.conference.neighbours;

import java.util.Collection;
import java.util.UUID;

/** Children who were looked up in the running request. */
public interface LookUps {

    /**
     * Tells each child's key worker when a partner agency has looked the child up, in the transaction of the request;
     * what the council's own people look up is in the access log only.
     */
    void lookedUp(Collection<UUID> childIds);
}
