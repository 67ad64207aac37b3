package safeguarding.reviewing.annualreport.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import safeguarding.reviewing.care.codes.CodeSet;
import safeguarding.reviewing.care.codes.ReturnCode;
import safeguarding.reviewing.care.codes.ReturnCodes;

/** Groups whose names are codes of the return, in words for a reader who does not know them. */
final class CodesInWords {

    private static final Map<String, CodeSet> SETS = Map.of(
            "legal-status", CodeSet.LS,
            "need", CodeSet.CIN,
            "placement", CodeSet.PLACE,
            "reason", CodeSet.REC);

    private CodesInWords() {}

    /**
     * The words of a group with the code behind them; its own title where the code is none of the return.
     *
     * @param by what it is a group of
     */
    static String of(String by, String code, String title) {
        return Optional.ofNullable(SETS.get(by))
                .flatMap(set -> ReturnCodes.find(set, code))
                .map(ReturnCode::meaning)
                .map(words ->
                        "%s%s (%s)".formatted(words.substring(0, 1).toUpperCase(Locale.UK), words.substring(1), code))
                .orElse(title);
    }
}
