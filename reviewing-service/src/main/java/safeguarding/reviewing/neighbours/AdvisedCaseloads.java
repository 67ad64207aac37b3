package safeguarding.reviewing.neighbours;

/** How many children a full-time reviewing officer has, as is advised (C2.11). */
public interface AdvisedCaseloads {

    /** Fewest. */
    int from();

    /** Most. */
    int to();
}
