package safeguarding.conference.privacy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Values of one child that stand nowhere else, in every spelling in which they might get out. */
record Seeds(String councilId, String given, String family, String street, String phone, String words) {

    static final String BORN = "2008-02-29";
    static final String NHS = "4505577104";
    static final String PUPIL = "D936200115001";

    static Seeds fresh() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        return new Seeds(
                "CSEED" + mark,
                "Xanthippequux" + mark,
                "Quagmirestone" + mark,
                "77 Passagewell" + mark,
                "07700" + Math.abs(mark.hashCode() % 900_000 + 1_000_000),
                "grandfatherhitshim" + mark);
    }

    /** What must be found nowhere. */
    List<String> values() {
        return List.of(
                councilId,
                given,
                given.toLowerCase(Locale.ROOT),
                family,
                family.toUpperCase(Locale.ROOT),
                street,
                phone,
                words,
                BORN,
                NHS,
                "450 557 7104",
                PUPIL);
    }

    /** The child as it is registered. */
    String child() {
        return """
                {"councilChildId": "%s", "name": {"given": "%s", "family": "%s"}, "dateOfBirth": "%s",
                 "identifiers": {"nhsNumber": "450 557 7104", "uniquePupilNumber": "%s"},
                 "responsibility": {"area": "north-east", "keyWorker": "S1"},
                 "support": {"interpreterLanguage": "%s", "school": "%s", "gpPractice": "%s"}}
                """.formatted(councilId, given, family, BORN, PUPIL, words, street, words);
    }

    /** A person around the child. */
    String person() {
        return """
                {"role": "father", "parentalResponsibility": true, "livesWithChild": false, "given": "%s",
                 "family": "%s", "phone": "%s"}""".formatted(given, family, phone);
    }

    /** An address of the child. */
    String home() {
        return """
                {"kind": "home", "lines": ["%s"], "from": "2013-01-01", "doNotDisclose": true}""".formatted(street);
    }
}
