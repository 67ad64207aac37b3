package safeguarding.conference.planenquiry;

import safeguarding.conference.neighbours.LikelyChild;

/** Who is meant by an enquiry. */
public sealed interface Meant {

    /**
     * One child for certain.
     *
     * @param alone whether nobody else comes into question, not even by a part of the name
     */
    record Certain(LikelyChild child, boolean alone) implements Meant {}

    /** Somebody, perhaps. */
    record Doubtful(Doubt why) implements Meant {}

    /** Nobody who is registered. */
    record Nobody() implements Meant {}
}
