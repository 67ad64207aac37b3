package safeguarding.conference.children;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.identifiers.CensusCodes;
import safeguarding.conference.children.identifiers.Finding;
import safeguarding.conference.children.identifiers.NhsNumber;
import safeguarding.conference.children.identifiers.UniquePupilNumber;

/** Finds what is wrong with what is written about a child (D3, D4, K). Nothing here keeps a child out. */
final class DataQuality {

    private static final int ADULT_AT = 18;
    private static final int OVERDUE_DAYS = 30;

    /** Longer than anybody is expected. */
    private static final int DAYS_AHEAD = 310;

    private final List<Finding> findings = new ArrayList<>();

    private DataQuality() {}

    /** The findings, in a fixed order, on the civil date on which the record is made. */
    static List<Finding> check(String councilChildId, ChildDetails details, LocalDate today) {
        var quality = new DataQuality();
        quality.flag(!councilChildId.matches("[A-Za-z0-9]{1,20}"), Finding.COUNCIL_CHILD_ID_FORMAT);
        quality.flag(details.name().missing() && details.dates().expectedOn() == null, Finding.NAME_MISSING);
        quality.dates(details.dates(), today);
        quality.identifiers(details.identifiers());
        quality.characteristics(details.characteristics());
        quality.flag(
                isNot("[0-9]{3}", details.responsibility().responsibleCouncil()), Finding.RESPONSIBLE_COUNCIL_FORMAT);
        return List.copyOf(quality.findings);
    }

    private void dates(LifeDates dates, LocalDate today) {
        var born = dates.bornOn();
        var expected = dates.expectedOn();
        flag(born == null && expected == null, Finding.BIRTH_DATE_MISSING);
        flag(born != null && !born.plusYears(ADULT_AT).isAfter(today), Finding.ADULT);
        flag(expected != null && expected.plusDays(OVERDUE_DAYS).isBefore(today), Finding.EXPECTED_BIRTH_LONG_PAST);
        flag(expected != null && expected.minusDays(DAYS_AHEAD).isAfter(today), Finding.EXPECTED_BIRTH_FAR_AHEAD);
    }

    private void identifiers(NationalIdentifiers identifiers) {
        Optional.ofNullable(identifiers.nhsNumber()).flatMap(NhsNumber::fault).ifPresent(findings::add);
        Optional.ofNullable(identifiers.upn()).flatMap(UniquePupilNumber::fault).ifPresent(findings::add);
        var reason = identifiers.upnUnknownReason();
        flag(reason != null && identifiers.upn() != null, Finding.UPN_AND_REASON);
        flag(isUnknown(reason, "UPNunknown"), Finding.UPN_REASON_UNKNOWN);
    }

    private void characteristics(Characteristics given) {
        flag(isUnknown(given.sex(), "Sex", "GenderCurrent"), Finding.SEX_UNKNOWN);
        flag(isUnknown(given.ethnicity(), "Ethnicity"), Finding.ETHNICITY_UNKNOWN);
        flag(given.disabilities().stream().anyMatch(code -> isUnknown(code, "Disability")), Finding.DISABILITY_UNKNOWN);
        flag(
                given.disabilities().contains("NONE") && given.disabilities().size() > 1,
                Finding.DISABILITY_NONE_WITH_OTHERS);
    }

    private static boolean isUnknown(@Nullable String code, String... sets) {
        return code != null && !CensusCodes.known(code, sets);
    }

    private static boolean isNot(String pattern, @Nullable String text) {
        return text != null && !text.matches(pattern);
    }

    private void flag(boolean wrong, Finding finding) {
        if (wrong) {
            findings.add(finding);
        }
    }
}
