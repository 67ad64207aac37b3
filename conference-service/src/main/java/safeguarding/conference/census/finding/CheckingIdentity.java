package safeguarding.conference.census.finding;

import java.util.HashSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.census.file.CensusChild;
import safeguarding.conference.census.file.Written;
import safeguarding.conference.children.identifiers.CensusCodes;
import safeguarding.conference.children.identifiers.Finding;
import safeguarding.conference.children.identifiers.UniquePupilNumber;

/** Who the child is: identifiers, dates and characteristics. */
final class CheckingIdentity {

    private static final int FIRST_YEAR_OF_SEX = 2025;
    private static final int SCHOOL_BEGINS_AT = 5;
    private static final int SCHOOL_ENDS_AT = 16;
    private static final int OLDEST = 25;

    private static final int UPN_LENGTH = 13;

    private final CensusChild child;
    private final CensusChild.Identifiers identifiers;
    private final Broken broken;

    CheckingIdentity(CensusChild child, Broken broken) {
        this.child = child;
        this.identifiers = child.identifiers();
        this.broken = broken;
    }

    void check() {
        councilChildId(identifiers.councilChildId());
        upn();
        dates();
        sex();
        ethnicity();
        disabilities();
    }

    private void councilChildId(@Nullable String id) {
        broken.flag(id == null, "8500", "ChildIdentifiers.LAchildID");
        broken.flag(id != null && id.length() > 20, "1570", "ChildIdentifiers.LAchildID");
        broken.flag(id != null && !id.matches("[A-Za-z0-9]*"), "1580", "ChildIdentifiers.LAchildID");
    }

    private void upn() {
        var upn = identifiers.upn();
        if (upn != null) {
            upn(upn);
        }
        var former = identifiers.formerUpn();
        broken.flag(
                former != null && new UniquePupilNumber(former).fault().isPresent(),
                "1560Q",
                "ChildIdentifiers.FormerUPN");
        var reason = identifiers.upnUnknown();
        broken.flag(reason != null && !CensusCodes.known(reason, "UPNunknown"), "D4", "ChildIdentifiers.UPNunknown");
        broken.flag(
                upn == null && ofSchoolAge() && (reason == null || reason.equals("UN1")),
                "8770Q",
                "ChildIdentifiers.UPNunknown");
        broken.flag(
                "UN7".equals(reason)
                        && child.episodes().stream().anyMatch(episode -> !Written.flag(episode.noFurtherAction())),
                "8772",
                "ChildIdentifiers.UPNunknown");
    }

    private void upn(String written) {
        var path = "ChildIdentifiers.UPN";
        broken.flag(written.length() == UPN_LENGTH && !CouncilsOfUpn.has(written.substring(1, 4)), "1530", path);
        broken.flag(!written.matches(".{4}[0-9]{8}.*"), "1540", path);
        broken.flag(!written.matches(".{12}[0-9A-HJ-NP-RT-Z]"), "1550", path);
        var fault = new UniquePupilNumber(written).fault();
        broken.flag(
                fault.filter(found -> found == Finding.UPN_CHECK_LETTER).isPresent()
                        || !written.matches("[A-HJ-NP-RT-Z].*"),
                "1510",
                path);
    }

    private boolean ofSchoolAge() {
        var born = Written.day(identifiers.bornOn());
        return born != null
                && !born.plusYears(SCHOOL_BEGINS_AT).isAfter(child.yearEnds())
                && born.plusYears(SCHOOL_ENDS_AT).isAfter(child.yearEnds());
    }

    private void dates() {
        broken.date(identifiers.bornOn(), "ChildIdentifiers.PersonBirthDate");
        broken.date(identifiers.expectedOn(), "ChildIdentifiers.ExpectedPersonBirthDate");
        broken.date(identifiers.diedOn(), "ChildIdentifiers.PersonDeathDate");
        var born = Written.day(identifiers.bornOn());
        broken.flag(Days.before(child.yearEnds(), born), "8520", "ChildIdentifiers.PersonBirthDate");
        broken.flag(
                (identifiers.bornOn() == null) == (identifiers.expectedOn() == null),
                "8525Q",
                "ChildIdentifiers.PersonBirthDate");
        broken.flag(
                born != null
                        && born.plusYears(OLDEST + 1L).isBefore(child.yearEnds().plusDays(1)),
                "8775Q",
                "ChildIdentifiers.PersonBirthDate");
        broken.flag(
                Days.before(Written.day(identifiers.diedOn()), born),
                "death-before-birth",
                "ChildIdentifiers.PersonDeathDate");
    }

    private void sex() {
        var sexes = child.year() >= FIRST_YEAR_OF_SEX;
        var sex = identifiers.sex();
        broken.flag(
                sex == null || !CensusCodes.known(sex, sexes ? "Sex" : "GenderCurrent"),
                "4180",
                "ChildIdentifiers.Sex");
        var unborn = identifiers.bornOn() == null && identifiers.expectedOn() != null;
        broken.flag(unborn && sex != null && !sex.equals(sexes ? "U" : "0"), "8750", "ChildIdentifiers.Sex");
    }

    private void ethnicity() {
        var ethnicity = child.ethnicity();
        broken.flag(
                ethnicity == null || !CensusCodes.known(ethnicity, "Ethnicity"),
                "4220",
                "ChildCharacteristics.Ethnicity");
    }

    private void disabilities() {
        var codes = child.disabilities();
        var path = "ChildCharacteristics.Disabilities";
        broken.flag(
                codes.isEmpty() || codes.stream().anyMatch(code -> !CensusCodes.known(code, "Disability")),
                "8540",
                path);
        broken.flag(
                codes.size() > 1
                        && codes.contains("NONE")
                        && codes.stream().anyMatch(code -> !Objects.equals(code, "NONE")),
                "8790",
                path);
        broken.flag(new HashSet<>(codes).size() < codes.size(), "8794", path);
    }
}
