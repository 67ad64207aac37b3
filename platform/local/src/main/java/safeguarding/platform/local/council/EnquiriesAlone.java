package safeguarding.platform.local.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Families that section 47 was started for and that no conference has seen: some enquiries are open, some have ended. */
final class EnquiriesAlone {

    private static final int OPEN = 46;
    private static final int OVERDUE = 4;
    private static final int ENDED = 60;
    private static final int LIMIT = 15;

    private final Chance chance;
    private final Families families;
    private final LocalDate today;
    private int enquiries;

    EnquiriesAlone(Chance chance, Families families, LocalDate today) {
        this.chance = chance;
        this.families = families;
        this.today = today;
    }

    List<Family> families() {
        var known = new ArrayList<Family>();
        for (int family = 0; family < OPEN + ENDED; family++) {
            known.add(lookedInto(family));
        }
        return known;
    }

    private Family lookedInto(int number) {
        if (number < OVERDUE) {
            return family(WorkingDays.before(today, LIMIT + chance.between(1, 4)), null);
        }
        if (number < OPEN) {
            return family(WorkingDays.before(today, chance.between(1, LIMIT - 1)), null);
        }
        var discussionOn = WorkingDays.before(today, chance.between(20, 420));
        return family(discussionOn, WorkingDays.after(discussionOn, chance.between(4, 14)));
    }

    private Family family(LocalDate discussionOn, @Nullable LocalDate endedOn) {
        enquiries++;
        var family = families.next(3, discussionOn);
        family.isLookedInto(new Enquiry(String.format(Locale.ROOT, "S47-E%04d", enquiries), discussionOn, endedOn));
        return family;
    }
}
