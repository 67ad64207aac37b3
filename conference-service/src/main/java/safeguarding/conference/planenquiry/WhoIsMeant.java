package safeguarding.conference.planenquiry;

import java.util.List;
import safeguarding.conference.neighbours.LikelyChild;
import safeguarding.conference.neighbours.LikelyChild.NameFit;
import safeguarding.conference.neighbours.LikelyChild.NumberFit;
import safeguarding.conference.neighbours.LikelyChildren.Likely;
import safeguarding.conference.neighbours.SoughtChild;

/**
 * Statement: a child is certain only when everything that was told fits it and nobody else comes into question by number
 * or by a name that is the same or close; whatever is less is for the unit.
 */
final class WhoIsMeant {

    private WhoIsMeant() {}

    static Meant among(Likely likely, SoughtChild sought) {
        var children = likely.children();
        var well = children.stream().filter(LikelyChild::wellFitting).toList();
        if (children.stream().anyMatch(LikelyChild::restricted)
                && (well.isEmpty() || well.stream().anyMatch(LikelyChild::restricted))) {
            return new Meant.Doubtful(Doubt.RESTRICTED);
        }
        if (likely.faultyNumber()) {
            return new Meant.Doubtful(Doubt.FAULTY_NUMBER);
        }
        if (well.size() > 1) {
            return new Meant.Doubtful(Doubt.SEVERAL_CHILDREN);
        }
        return well.isEmpty() ? partly(children) : one(well.getFirst(), children, sought);
    }

    private static Meant partly(List<LikelyChild> children) {
        return children.isEmpty() ? new Meant.Nobody() : new Meant.Doubtful(Doubt.NOT_CERTAIN_WHO);
    }

    private static Meant one(LikelyChild child, List<LikelyChild> children, SoughtChild sought) {
        if (disagree(child)) {
            return new Meant.Doubtful(Doubt.NUMBER_AND_NAME_DISAGREE);
        }
        if (child.number() != NumberFit.SAME && !(child.name() == NameFit.EXACT && sought.wholeName())) {
            return new Meant.Doubtful(Doubt.NOT_CERTAIN_WHO);
        }
        return child.clear()
                ? new Meant.Certain(child, children.size() == 1)
                : new Meant.Doubtful(Doubt.UNCLEAR_RECORD);
    }

    private static boolean disagree(LikelyChild child) {
        var byNumber = child.number() == NumberFit.SAME;
        var nameFits = child.name() == NameFit.EXACT || child.name() == NameFit.CLOSE;
        return child.number() == NumberFit.OTHER || (byNumber && child.name() != NameFit.NOT_TOLD && !nameFits);
    }
}
