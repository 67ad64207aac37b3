package safeguarding.conference.census;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.census.file.CensusChild;
import safeguarding.conference.census.file.Written;
import safeguarding.conference.children.identifiers.UniquePupilNumber;

/**
 * What a census record tells about who the child is, as far as it can be read on a civil date; null where it tells nothing.
 *
 * @param birth when the child was born or is expected
 * @param disabilities codes, sorted, without repeats
 */
record CensusWords(
        @Nullable Birth birth,
        @Nullable LocalDate diedOn,
        @Nullable String sex,
        @Nullable String ethnicity,
        @Nullable List<String> disabilities,
        @Nullable UniquePupilNumber upn,
        @Nullable String upnUnknown) {

    /** A record that tells nothing. */
    static final CensusWords NONE = new CensusWords(null, null, null, null, null, null, null);

    /** Born on a day, or expected on one; exactly one of them is given. */
    record Birth(@Nullable LocalDate bornOn, @Nullable LocalDate expectedOn) {
        @Override
        public String toString() {
            return "Birth[masked]";
        }
    }

    static CensusWords of(CensusChild record, LocalDate today) {
        var identifiers = record.identifiers();
        var died = Written.day(identifiers.diedOn());
        var disabilities = record.disabilities().stream().distinct().sorted().toList();
        var upn = identifiers.upn() == null ? null : new UniquePupilNumber(identifiers.upn());
        return new CensusWords(
                birth(Written.day(identifiers.bornOn()), Written.day(identifiers.expectedOn()), today),
                died == null || died.isAfter(today) ? null : died,
                identifiers.sex(),
                record.ethnicity(),
                disabilities.isEmpty() ? null : disabilities,
                upn == null || upn.written().isEmpty() ? null : upn,
                upn == null ? identifiers.upnUnknown() : null);
    }

    /** Without what nobody knew before the birth. */
    CensusWords ofTheUnborn() {
        return new CensusWords(null, diedOn, null, null, null, upn, null);
    }

    /** A birth that has not come is none; born counts before expected (8525Q). */
    private static @Nullable Birth birth(@Nullable LocalDate born, @Nullable LocalDate expected, LocalDate today) {
        if (born != null && !born.isAfter(today)) {
            return new Birth(born, null);
        }
        return expected == null ? null : new Birth(null, expected);
    }

    @Override
    public String toString() {
        return "CensusWords[masked]";
    }
}
