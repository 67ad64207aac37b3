package safeguarding.reviewing.court.web;

import java.time.LocalDate;
import java.util.Locale;
import safeguarding.reviewing.court.CourtLine;

/** Where proceedings stand on a day. */
enum CourtStanding {
    PRE_PROCEEDINGS,
    ISSUED,
    ENDED,
    WITHDRAWN;

    static CourtStanding of(CourtLine line, LocalDate asAt) {
        var told = line.proceedings();
        var ending = told.ending();
        if (line.withdrawnOn().isPresent()) {
            return WITHDRAWN;
        }
        if (ending != null && !ending.on().isAfter(asAt)) {
            return ENDED;
        }
        var issued = told.issuedOn();
        return issued == null || issued.isAfter(asAt) ? PRE_PROCEEDINGS : ISSUED;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
