package safeguarding.conference.exchange;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.Characteristics;
import safeguarding.conference.children.ChildDetails;
import safeguarding.conference.children.ChildName;
import safeguarding.conference.children.LifeDates;
import safeguarding.conference.children.NationalIdentifiers;
import safeguarding.conference.children.Responsibility;
import safeguarding.conference.children.Support;

/**
 * What a history tells of a child, over what is known: what it leaves out stays. What belongs together is told together: a
 * birth or an expected one, a key worker with a team, a UPN or why there is none.
 */
final class ToldOfChild {

    private ToldOfChild() {}

    static ChildDetails over(ChildDetails known, ChildDetails told) {
        return new ChildDetails(
                name(known.name(), told.name()),
                dates(known.dates(), told.dates()),
                characteristics(known.characteristics(), told.characteristics()),
                identifiers(known.identifiers(), told.identifiers()),
                responsibility(known.responsibility(), told.responsibility()),
                support(known.support(), told.support()));
    }

    private static ChildName name(ChildName known, ChildName told) {
        return new ChildName(
                either(told.given(), known.given()),
                either(told.family(), known.family()),
                either(told.knownAs(), known.knownAs()));
    }

    private static LifeDates dates(LifeDates known, LifeDates told) {
        var birth = told.bornOn() == null && told.expectedOn() == null ? known : told;
        return new LifeDates(birth.bornOn(), birth.expectedOn(), either(told.diedOn(), known.diedOn()));
    }

    private static Characteristics characteristics(Characteristics known, Characteristics told) {
        return new Characteristics(
                either(told.sex(), known.sex()),
                either(told.ethnicity(), known.ethnicity()),
                told.disabilities().isEmpty() ? known.disabilities() : told.disabilities());
    }

    private static NationalIdentifiers identifiers(NationalIdentifiers known, NationalIdentifiers told) {
        var pupil = told.upn() == null && told.upnUnknownReason() == null ? known : told;
        return new NationalIdentifiers(
                either(told.nhsNumber(), known.nhsNumber()), pupil.upn(), pupil.upnUnknownReason());
    }

    private static Responsibility responsibility(Responsibility known, Responsibility told) {
        var same = told.keyWorker() == null || Objects.equals(told.keyWorker(), known.keyWorker());
        return new Responsibility(
                told.area(),
                either(told.team(), known.team()),
                either(told.keyWorker(), known.keyWorker()),
                same ? either(told.keyWorkerTeam(), known.keyWorkerTeam()) : told.keyWorkerTeam(),
                either(told.responsibleCouncil(), known.responsibleCouncil()));
    }

    private static Support support(Support known, Support told) {
        return new Support(
                either(told.interpreterLanguage(), known.interpreterLanguage()),
                either(told.advocate(), known.advocate()),
                either(told.gpPractice(), known.gpPractice()),
                either(told.school(), known.school()),
                either(told.safeContact(), known.safeContact()));
    }

    private static <T> @Nullable T either(@Nullable T told, @Nullable T known) {
        return told == null ? known : told;
    }
}
