package safeguarding.reviewing.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Care proceedings as conference-service tells of them; each event adds what it carries, and nothing is worked out.
 *
 * @param letterOn civil date of the letter before proceedings; null without
 * @param issuedOn civil date of issue; null when nothing was issued
 * @param dueOn last civil date that is in time, as told; null when nothing was issued
 * @param extensions in order
 * @param hearings in the order in which they were told
 * @param ending null while they go on
 */
public record ToldProceedings(
        @Nullable LocalDate letterOn,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        List<ToldExtension> extensions,
        List<ToldHearing> hearings,
        @Nullable ToldEnding ending) {

    public ToldProceedings {
        extensions = List.copyOf(extensions);
        hearings = List.copyOf(hearings);
    }

    /** Proceedings of which nothing was told yet. */
    public static ToldProceedings untold() {
        return new ToldProceedings(null, null, null, List.of(), List.of(), null);
    }

    /** The letter before proceedings was sent. */
    public ToldProceedings letter(LocalDate on) {
        return new ToldProceedings(on, issuedOn, dueOn, extensions, hearings, ending);
    }

    /** The application was issued. */
    public ToldProceedings issued(LocalDate on, @Nullable LocalDate due) {
        return new ToldProceedings(letterOn, on, due, extensions, hearings, ending);
    }

    /** The court extended. */
    public ToldProceedings extended(ToldExtension extension, @Nullable LocalDate due) {
        var all = new ArrayList<>(extensions);
        all.add(extension);
        return new ToldProceedings(letterOn, issuedOn, due, all, hearings, ending);
    }

    /** A hearing is as it is said here; for which day it was booked stays where this does not say it. */
    public ToldProceedings heard(ToldHearing hearing) {
        var all = new ArrayList<ToldHearing>();
        @Nullable LocalDate booked = hearing.bookedFor();
        for (var before : hearings) {
            if (before.hearingId().equals(hearing.hearingId())) {
                booked = booked == null ? before.bookedFor() : booked;
            } else {
                all.add(before);
            }
        }
        all.add(new ToldHearing(hearing.hearingId(), hearing.kind(), hearing.state(), booked, hearing.heldOn()));
        return new ToldProceedings(letterOn, issuedOn, dueOn, extensions, all, ending);
    }

    /** They ended. */
    public ToldProceedings ended(ToldEnding how) {
        return new ToldProceedings(letterOn, issuedOn, dueOn, extensions, hearings, how);
    }
}
