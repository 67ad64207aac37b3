package safeguarding.conference.returns.census;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.census.file.CensusChild;
import safeguarding.conference.census.file.CensusChild.Identifiers;
import safeguarding.conference.census.file.Written;
import safeguarding.conference.children.identifiers.UniquePupilNumber;
import safeguarding.conference.returns.HeldChild;
import safeguarding.conference.returns.HeldPerson;
import safeguarding.conference.returns.ReturnYear;

/**
 * Who a child is, in the words of the census of a year. What came from a census is given back as the census of the year
 * told it; what the unit itself recorded is told as recorded.
 */
final class IdentityWords {

    private final HeldChild child;
    private final HeldPerson person;
    private final ReturnYear year;
    private final @Nullable CensusChild told;

    IdentityWords(HeldChild child, ReturnYear year) {
        this.child = child;
        this.person = child.person();
        this.year = year;
        this.told = child.toldIn(year.march()).orElse(null);
    }

    Identifiers identifiers() {
        var born = year.cameBy(person.bornOn());
        var expected = born == null ? expectedOn() : null;
        var upn = told(Identifiers::upn, person.upn(), IdentityWords::asKept);
        var reason = person.upn() == null ? person.upnUnknown() : null;
        var upnAsTold = told != null && Objects.equals(upn, told.identifiers().upn());
        return new Identifiers(
                told == null ? person.councilChildId() : told.identifiers().councilChildId(),
                upn,
                told == null ? null : told.identifiers().formerUpn(),
                upnAsTold ? told(Identifiers::upnUnknown, reason, Function.identity()) : reason,
                birth(Identifiers::bornOn, born),
                birth(Identifiers::expectedOn, expected),
                told(Identifiers::sex, sex(), this::ofTheYear),
                told(Identifiers::diedOn, written(year.cameBy(person.diedOn())), Function.identity()));
    }

    @Nullable
    String ethnicity() {
        if (told == null || ownWord(person.ethnicity(), CensusChild::ethnicity)) {
            return person.ethnicity();
        }
        return told.ethnicity();
    }

    List<String> disabilities() {
        var held = person.disabilities().stream().sorted().toList();
        var own = child.told().stream()
                .noneMatch(each -> each.disabilities().stream()
                        .distinct()
                        .sorted()
                        .toList()
                        .equals(held));
        return told == null || own && !held.isEmpty() ? person.disabilities() : told.disabilities();
    }

    /** When a child that was born since was expected is not kept: no date is better than a wrong one. */
    private @Nullable LocalDate expectedOn() {
        return person.bornOn() == null ? person.expectedOn() : null;
    }

    private @Nullable String birth(Function<Identifiers, @Nullable String> of, @Nullable LocalDate held) {
        if (told == null) {
            return written(held);
        }
        var toldBorn = Written.day(told.identifiers().bornOn());
        var toldExpected = Written.day(told.identifiers().expectedOn());
        var born = year.cameBy(person.bornOn());
        var heldAnything = born != null || person.bornOn() == null && person.expectedOn() != null;
        var fromACensus = child.told().stream()
                .map(CensusChild::identifiers)
                .anyMatch(each -> born != null
                        ? born.equals(Written.day(each.bornOn()))
                        : Objects.equals(person.expectedOn(), Written.day(each.expectedOn())));
        var own = heldAnything && !fromACensus && !Objects.equals(born, toldBorn);
        var bornSince = born != null && toldBorn == null && toldExpected != null;
        return own || bornSince ? written(held) : of.apply(told.identifiers());
    }

    private @Nullable String told(
            Function<Identifiers, @Nullable String> of, @Nullable String held, Function<String, String> inOneSet) {
        if (told == null) {
            return held;
        }
        var own = held != null
                && child.told().stream()
                        .map(each -> of.apply(each.identifiers()))
                        .filter(Objects::nonNull)
                        .map(inOneSet)
                        .noneMatch(held::equals);
        return own ? held : of.apply(told.identifiers());
    }

    private boolean ownWord(@Nullable String held, Function<CensusChild, @Nullable String> of) {
        return held != null && child.told().stream().map(of).noneMatch(held::equals);
    }

    private @Nullable String sex() {
        var sex = person.sex();
        return sex == null ? null : ofTheYear(sex);
    }

    /** D3: GenderCurrent up to 2024, Sex from 2025; codes of neither set stay as they are. */
    private String ofTheYear(String code) {
        return year.march() > CensusElements.LAST_YEAR_OF_GENDER
                ? switch (code) {
                    case "1" -> "M";
                    case "2" -> "F";
                    case "0", "9" -> "U";
                    default -> code;
                }
                : switch (code) {
                    case "M" -> "1";
                    case "F" -> "2";
                    case "U" -> "0";
                    default -> code;
                };
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String asKept(String upn) {
        return new UniquePupilNumber(upn).written();
    }
}
