package safeguarding.reviewing.ssda903;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One file of the set, such as Reviews: a bean of this service. Whatever is such a bean is read, written, checked and
 * documented with the others; nothing else has to know of it.
 */
public interface ReturnFile {

    /** Name of the file without its ending, such as {@code Reviews}; the name in findings and in the set given out. */
    String name();

    /** Where it comes among the files of a child: Header 0, Episodes 10, Reviews 20, UASC 30; others behind these. */
    int order();

    /** The columns of its exact header in the set of a year, CHILD first; none where the set of that year has no such file. */
    List<String> header(ReturnYear year);

    /**
     * Says what is wrong with the lines of one child by the rules of the return. Asked of what is read and of what is
     * written alike; needs nothing but the lines.
     *
     * @param child all that the set tells of the child; {@code child.lines(name())} are the lines of this file
     */
    void check(ReturnedChild child, ReturnFindings findings);

    /**
     * Takes in the lines of one child, in the transaction of the child, after those of the files before it. A refusal
     * ({@code ProblemException}) refuses the child as a whole. What is recorded already is left alone; what differs is
     * corrected with {@link TakingChild#reason()}; what changed is told with {@link TakingChild#changed()}.
     *
     * @param child all that the set tells of the child, without contradictions in its lines
     */
    void take(ReturnedChild child, TakingChild taking);

    /**
     * The lines of a year about children that were looked after in it: at most a page of them, so that a query serves many.
     *
     * @param children identifiers with who they are, in the order of the set
     * @return lines by child, each with as many cells as the header, in its order; an empty text for what is not known;
     *     children without lines may be left out
     */
    Map<UUID, List<List<String>>> lines(ReturnYear year, List<HeldChild> children);
}
