package safeguarding.platform.journal;

/** Tells the journal on whose account events are recorded at this moment. */
public interface EventContext {

    /** The origin of what the running thread records now. */
    EventOrigin current();
}
