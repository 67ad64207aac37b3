package safeguarding.reviewing.exchange;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.children.Characteristics;
import safeguarding.reviewing.children.ChildDetails;
import safeguarding.reviewing.children.ChildName;
import safeguarding.reviewing.children.LifeDates;
import safeguarding.reviewing.children.NationalIdentifiers;
import safeguarding.reviewing.children.Responsibility;

/**
 * What a history tells of a child, over what is known: what it leaves out stays. What belongs together is told together: a
 * social worker with the manager, a UPN or why there is none.
 */
final class ToldOfChild {

    private ToldOfChild() {}

    static ChildDetails over(ChildDetails known, ChildDetails told) {
        return new ChildDetails(
                name(known.name(), told.name()),
                new LifeDates(
                        either(told.dates().bornOn(), known.dates().bornOn()),
                        either(told.dates().diedOn(), known.dates().diedOn())),
                characteristics(known.characteristics(), told.characteristics()),
                identifiers(known.identifiers(), told.identifiers()),
                responsibility(known.responsibility(), told.responsibility()),
                told.unaccompanied().unaccompanied() ? told.unaccompanied() : known.unaccompanied());
    }

    private static ChildName name(ChildName known, ChildName told) {
        return new ChildName(
                either(told.given(), known.given()),
                either(told.family(), known.family()),
                either(told.knownAs(), known.knownAs()));
    }

    private static Characteristics characteristics(Characteristics known, Characteristics told) {
        var ofMother = told.mother() == null ? known : told;
        return new Characteristics(
                either(told.sex(), known.sex()),
                either(told.ethnicity(), known.ethnicity()),
                ofMother.mother(),
                either(told.motherSince(), ofMother.motherSince()));
    }

    private static NationalIdentifiers identifiers(NationalIdentifiers known, NationalIdentifiers told) {
        var pupil = told.upn() == null && told.upnUnknownReason() == null ? known : told;
        return new NationalIdentifiers(
                either(told.nhsNumber(), known.nhsNumber()), pupil.upn(), pupil.upnUnknownReason());
    }

    private static Responsibility responsibility(Responsibility known, Responsibility told) {
        var same = told.socialWorker() == null || Objects.equals(told.socialWorker(), known.socialWorker());
        return new Responsibility(
                told.area(),
                either(told.team(), known.team()),
                either(told.socialWorker(), known.socialWorker()),
                same ? either(told.socialWorkerManager(), known.socialWorkerManager()) : told.socialWorkerManager(),
                either(told.homeCouncil(), known.homeCouncil()));
    }

    private static <T> @Nullable T either(@Nullable T told, @Nullable T known) {
        return told == null ? known : told;
    }
}
