package safeguarding.reviewing.childsummary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import safeguarding.reviewing.decisions.PlainlyDoneBy;
import safeguarding.reviewing.participation.Attendance;
import safeguarding.reviewing.participation.Participant;
import safeguarding.reviewing.participation.ParticipationCode;

/** Codes and days in words that a child reads. */
final class PlainWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private PlainWords() {}

    /** Such as Monday 16 November 2026. */
    static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** How the child took part (C5). */
    static List<String> of(ParticipationCode code) {
        return switch (code) {
            case PN0 -> List.of("You were very young.", "So you did not have to say what you think.");
            case PN1 -> List.of("You took part.", "You said what you think.");
            case PN2 -> List.of("You took part.", "Somebody else spoke for you.");
            case PN3 -> List.of("You took part.", "You showed us what you think in your own way.");
            case PN4 -> List.of("You took part.", "You did not say what you think. That is all right.");
            case PN5 -> List.of("You were not there.", "You asked somebody to speak for you.");
            case PN6 -> List.of("You were not there.", "You let us know what you think.");
            case PN7 -> List.of("You were not there.", "You did not tell us what you think. That is all right.");
        };
    }

    /** Who else was there: parts in the order in which they are listed, each once. */
    static List<String> of(List<Attendance> attendance) {
        var there = attendance.stream()
                .filter(each -> each.presence().present() && each.as() != Participant.CHILD)
                .map(Attendance::as)
                .toList();
        return there.stream()
                .distinct()
                .map(part -> Collections.frequency(there, part) == 1 ? one(part) : several(part))
                .toList();
    }

    private static String several(Participant part) {
        return switch (part) {
            case PARENT -> "Your parents.";
            case CARER -> "Your carers.";
            case OTHER -> "Other people. You can ask who they were.";
            case CHILD, IRO, SOCIAL_WORKER, TEAM_MANAGER, SCHOOL, HEALTH, CHILDRENS_GUARDIAN, ADVOCATE, INTERPRETER ->
                one(part);
        };
    }

    private static String one(Participant part) {
        return switch (part) {
            case CHILD -> "You.";
            case PARENT -> "Your parent.";
            case CARER -> "Your carer.";
            case IRO -> "Your independent reviewing officer. This is the person who runs your reviews.";
            case SOCIAL_WORKER -> "Your social worker.";
            case TEAM_MANAGER -> "The manager of your social worker.";
            case SCHOOL -> "Somebody from your school.";
            case HEALTH -> "Somebody who looks after your health.";
            case CHILDRENS_GUARDIAN ->
                "Your guardian from the court. This person tells the court what is best for you.";
            case ADVOCATE -> "Your advocate. This person helps you to say what you think.";
            case INTERPRETER -> "An interpreter. This person puts words into another language.";
            case OTHER -> "Another person. You can ask who that was.";
        };
    }

    /** Who does something. */
    static String of(PlainlyDoneBy who) {
        return switch (who) {
            case CHILD -> "you";
            case SOCIAL_WORKER -> "your social worker";
            case SOCIAL_WORKERS_MANAGER -> "the manager of your social worker";
            case REVIEWING_OFFICER -> "the person who runs your reviews";
            case CARER -> "your carer";
            case PARENT -> "your parent";
            case SCHOOL -> "your school";
            case HEALTH -> "the people who look after your health";
            case ADVOCATE -> "your advocate";
            case PERSONAL_ADVISER -> "your personal adviser";
            case SOMEBODY_ELSE -> "another person";
        };
    }

    /** Whether what the child said changed something. */
    static String ofChange(boolean changed) {
        return changed ? "This changed what we decided." : "We thought about this. It did not change what we decided.";
    }
}
