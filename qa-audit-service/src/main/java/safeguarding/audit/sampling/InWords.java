package safeguarding.audit.sampling;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.neighbours.PopulationQuestion;

/** Says in a sentence which cases a question means. */
public final class InWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private InWords() {}

    /** The sentence, such as {@code Children with a child protection plan on 28 November 2013, of category neglect.} */
    public static String of(PopulationQuestion question) {
        var parts = new ArrayList<String>();
        parts.add(cases(question.kind(), question.asAt()));
        among(parts, "of area ", question.areas());
        among(parts, "of team ", question.teams());
        among(parts, "of category ", question.categories());
        months(parts, question.monthsAtLeast(), question.monthsAtMost());
        atLeast(
                parts,
                question.reviewsLateAtLeast(),
                "review held late or not at all",
                "reviews held late or not at all");
        atLeast(parts, question.coreGroupsMissedAtLeast(), "core group missed", "core groups missed");
        return String.join(", ", parts) + ".";
    }

    private static String cases(CaseKind kind, LocalDate day) {
        var open = " on " + DAY.format(day);
        return switch (kind) {
            case CHILD_PROTECTION_PLAN -> "Children with a child protection plan" + open;
            case LOOKED_AFTER -> "Children looked after" + open;
            case CHILD_IN_NEED -> "Children in need whose case was open" + open;
            case SUPERVISION_FILE -> "Supervision files that were open" + open;
            case FAMILY_SUPPORT -> "Families with a family support worker" + open;
        };
    }

    private static void among(List<String> parts, String what, List<String> codes) {
        if (codes.size() == 1) {
            parts.add(what + codes.getFirst());
        } else if (!codes.isEmpty()) {
            parts.add(what + String.join(", ", codes.subList(0, codes.size() - 1)) + " or " + codes.getLast());
        }
    }

    private static void months(List<String> parts, @Nullable Integer atLeast, @Nullable Integer atMost) {
        if (atLeast != null && atMost != null) {
            parts.add("for %d to %d whole months".formatted(atLeast, atMost));
        } else if (atLeast != null) {
            parts.add("for at least %d whole %s".formatted(atLeast, atLeast == 1 ? "month" : "months"));
        } else if (atMost != null) {
            parts.add("for at most %d whole %s".formatted(atMost, atMost == 1 ? "month" : "months"));
        }
    }

    private static void atLeast(List<String> parts, @Nullable Integer number, String one, String many) {
        if (number != null) {
            parts.add("with at least %d %s".formatted(number, number == 1 ? one : many));
        }
    }
}
