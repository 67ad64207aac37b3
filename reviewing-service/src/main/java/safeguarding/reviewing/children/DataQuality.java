package safeguarding.reviewing.children;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.children.identifiers.Finding;
import safeguarding.reviewing.children.identifiers.NhsNumber;
import safeguarding.reviewing.children.identifiers.UniquePupilNumber;

/** Finds what is wrong with what is written about a child (E, K). Nothing here keeps a child out. */
final class DataQuality {

    private static final int ADULT_AT = 18;

    private final List<Finding> findings = new ArrayList<>();

    private DataQuality() {}

    /** The findings, in a fixed order, on the civil date on which the record is made. */
    static List<Finding> check(String councilChildId, ChildDetails details, LocalDate today) {
        var quality = new DataQuality();
        quality.flag(!councilChildId.matches("[A-Za-z0-9]{1,20}"), Finding.COUNCIL_CHILD_ID_FORMAT);
        quality.flag(details.name().missing(), Finding.NAME_MISSING);
        quality.dates(details, today);
        quality.identifiers(details.identifiers());
        quality.characteristics(details.characteristics());
        quality.flag(isNot("[0-9]{3}", details.responsibility().homeCouncil()), Finding.HOME_COUNCIL_FORMAT);
        return List.copyOf(quality.findings);
    }

    private void dates(ChildDetails details, LocalDate today) {
        var born = details.dates().bornOn();
        var ceased = details.unaccompanied().ceasedOn();
        flag(born == null, Finding.BIRTH_DATE_MISSING);
        flag(born != null && !born.plusYears(ADULT_AT).isAfter(today), Finding.ADULT);
        flag(
                born != null && ceased != null && ceased.isAfter(born.plusYears(ADULT_AT)),
                Finding.UNACCOMPANIED_AFTER_CHILDHOOD);
    }

    private void identifiers(NationalIdentifiers identifiers) {
        Optional.ofNullable(identifiers.nhsNumber()).flatMap(NhsNumber::fault).ifPresent(findings::add);
        Optional.ofNullable(identifiers.upn()).flatMap(UniquePupilNumber::fault).ifPresent(findings::add);
        var reason = identifiers.upnUnknownReason();
        flag(reason != null && identifiers.upn() != null, Finding.UPN_AND_REASON);
        flag(isNot("UN[1-5]", reason), Finding.UPN_REASON_UNKNOWN);
        flag(reason == null && identifiers.upn() == null, Finding.UPN_MISSING);
    }

    private void characteristics(Characteristics given) {
        var female = "F".equals(given.sex()) || "2".equals(given.sex());
        flag(isNot("[MFU12]", given.sex()), Finding.SEX_UNKNOWN);
        flag(isNot("[A-Z]{4}", given.ethnicity()), Finding.ETHNICITY_FORMAT);
        flag(female && given.mother() == null, Finding.MOTHER_MISSING);
        flag(given.sex() != null && !female && Boolean.TRUE.equals(given.mother()), Finding.MOTHER_NOT_FEMALE);
        flag(given.motherSince() != null && !Boolean.TRUE.equals(given.mother()), Finding.MOTHER_DATE_WITHOUT_MOTHER);
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
