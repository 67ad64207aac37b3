package safeguarding.reviewing.ssda903;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens while one child is taken in. */
public final class TakingChild {

    private final ReturnYear year;
    private final ReturnFindings findings = new ReturnFindings();
    private @Nullable UUID childId;
    private boolean created;
    private boolean changed;

    public TakingChild(ReturnYear year) {
        this.year = year;
    }

    /** The registered child; the Header comes first and registers it. */
    public UUID childId() {
        if (childId == null) {
            throw new IllegalStateException("The Header registers the child before the other files are taken");
        }
        return childId;
    }

    /** Year of the set. */
    public ReturnYear year() {
        return year;
    }

    /** Why something is recorded otherwise than before: where it comes from. */
    public String reason() {
        return "SSDA903 return of %d read in".formatted(year.march());
    }

    /** Something is recorded otherwise than before, or anew. */
    public void changed() {
        changed = true;
    }

    /** What there is to say of what was taken, such as what is recorded here and told otherwise. */
    public ReturnFindings findings() {
        return findings;
    }

    /** The child stands in the register; told by the Header. */
    public void registered(UUID child, boolean isNew) {
        childId = child;
        created = isNew;
    }

    /** Whether the child was not known before. */
    public boolean isNew() {
        return created;
    }

    /** Whether anything is recorded otherwise than before, or anew. */
    public boolean anyChange() {
        return created || changed;
    }
}
