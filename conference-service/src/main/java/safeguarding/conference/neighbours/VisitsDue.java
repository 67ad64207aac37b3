package safeguarding.conference.neighbours;

/** By when children are to be visited, as plans tell visits. */
public interface VisitsDue {

    /** A plan began, counts from another day, ended, was withdrawn or goes on after all: what is due of its visits follows. */
    void follow(KnownPlan plan);
}
