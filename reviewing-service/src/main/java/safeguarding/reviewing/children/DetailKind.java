package safeguarding.reviewing.children;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import safeguarding.platform.coding.Codes;

/** Kinds of detail of a child's record that can change. */
public enum DetailKind {
    NAME,
    LIFE_DATES,
    CHARACTERISTICS,
    IDENTIFIERS,
    UNACCOMPANIED,
    HOME_COUNCIL;

    /** The code in the event catalogue, such as {@code life-dates}. */
    public String code() {
        return Codes.of(this);
    }

    /** The kinds in which two states of a record differ; area, team and social worker have events of their own. */
    static Set<DetailKind> between(ChildDetails before, ChildDetails after) {
        var kinds = EnumSet.noneOf(DetailKind.class);
        note(kinds, NAME, before.name(), after.name());
        note(kinds, LIFE_DATES, before.dates(), after.dates());
        note(kinds, CHARACTERISTICS, before.characteristics(), after.characteristics());
        note(kinds, IDENTIFIERS, before.identifiers(), after.identifiers());
        note(kinds, UNACCOMPANIED, before.unaccompanied(), after.unaccompanied());
        note(
                kinds,
                HOME_COUNCIL,
                String.valueOf(before.responsibility().homeCouncil()),
                String.valueOf(after.responsibility().homeCouncil()));
        return kinds;
    }

    private static void note(Set<DetailKind> kinds, DetailKind kind, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            kinds.add(kind);
        }
    }
}
