package safeguarding.conference.census;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.census.CensusWords.Birth;
import safeguarding.conference.census.file.CensusChild;
import safeguarding.conference.census.file.Written;
import safeguarding.conference.children.Characteristics;
import safeguarding.conference.children.Child;
import safeguarding.conference.children.ChildDetails;
import safeguarding.conference.children.ChildName;
import safeguarding.conference.children.Children;
import safeguarding.conference.children.DetailChange;
import safeguarding.conference.children.LifeDates;
import safeguarding.conference.children.NationalIdentifiers;
import safeguarding.conference.children.RegisteringChild;
import safeguarding.conference.children.RegisteringChild.Registration;
import safeguarding.conference.children.Responsibility;
import safeguarding.conference.children.Support;
import safeguarding.platform.access.Access;
import safeguarding.platform.time.CivilTime;

/** Takes in who a child is. The census knows no names, areas or key workers: what is recorded of them stays. */
@ApplicationScoped
class CensusChildren {

    private final RegisteringChild registering;
    private final Children children;
    private final CensusSettings settings;
    private final Access access;
    private final Clock clock;

    CensusChildren(
            RegisteringChild registering, Children children, CensusSettings settings, Access access, Clock clock) {
        this.registering = registering;
        this.children = children;
        this.settings = settings;
        this.access = access;
        this.clock = clock;
    }

    /** A child that stands in the register now. */
    record Known(Child child, boolean isNew) {}

    UUID identityOf(String councilChildId) {
        return registering.reference(councilChildId).childId();
    }

    Known take(CensusChild record, Optional<CensusChild> before, Taken taken) {
        var today = CivilTime.today(clock);
        var told = CensusWords.of(record, today);
        var id = Objects.requireNonNull(record.identifiers().councilChildId());
        return switch (registering.register(id, unknownBefore(told), since(record, today))) {
            case Registration.New(var child) -> {
                access.created(child.id());
                taken.changed();
                yield new Known(child, true);
            }
            case Registration.KnownBefore(var child) -> {
                access.created(child.id());
                yield new Known(update(child, record, told, before, taken), false);
            }
        };
    }

    private Child update(Child child, CensusChild record, CensusWords told, Optional<CensusChild> before, Taken taken) {
        var today = CivilTime.today(clock);
        var merging =
                new Merging(before.filter(last -> last.year() > record.year()).isEmpty(), taken);
        var last = before.map(each -> CensusWords.of(each, today)).orElse(CensusWords.NONE);
        var merged = merged(child.details(), last, sinceBirth(child.details(), told), merging);
        if (merged.equals(child.details())) {
            return child;
        }
        taken.changed();
        child.change(merged, new DetailChange(Optional.empty(), false, today));
        return children.save(child);
    }

    /** A child who was expected when the file was made, and is born: what it said then contradicts nothing. */
    private static CensusWords sinceBirth(ChildDetails here, CensusWords told) {
        var expected = told.birth() != null && told.birth().bornOn() == null;
        return expected && here.dates().bornOn() != null ? told.ofTheUnborn() : told;
    }

    private ChildDetails unknownBefore(CensusWords told) {
        var birth = Objects.requireNonNullElse(told.birth(), new Birth(null, null));
        return new ChildDetails(
                ChildName.UNKNOWN,
                new LifeDates(birth.bornOn(), birth.expectedOn(), told.diedOn()),
                new Characteristics(
                        told.sex(), told.ethnicity(), Objects.requireNonNullElse(told.disabilities(), List.of())),
                new NationalIdentifiers(null, told.upn(), told.upnUnknown()),
                new Responsibility(settings.area(), null, null, null, null),
                Support.NONE);
    }

    private static ChildDetails merged(ChildDetails here, CensusWords last, CensusWords told, Merging merging) {
        return new ChildDetails(
                here.name(),
                dates(here.dates(), last, told, merging),
                characteristics(here.characteristics(), last, told, merging),
                identifiers(here.identifiers(), last, told, merging),
                here.responsibility(),
                here.support());
    }

    private static LifeDates dates(LifeDates here, CensusWords last, CensusWords told, Merging merging) {
        var recorded =
                here.bornOn() == null && here.expectedOn() == null ? null : new Birth(here.bornOn(), here.expectedOn());
        var bornMeanwhile =
                here.bornOn() == null && told.birth() != null && told.birth().bornOn() != null;
        var birth = bornMeanwhile
                ? told.birth()
                : merging.value(last.birth(), recorded, told.birth(), "ChildIdentifiers.PersonBirthDate");
        var died = merging.value(last.diedOn(), here.diedOn(), told.diedOn(), "ChildIdentifiers.PersonDeathDate");
        return new LifeDates(birth == null ? null : birth.bornOn(), birth == null ? null : birth.expectedOn(), died);
    }

    private static Characteristics characteristics(
            Characteristics here, CensusWords last, CensusWords told, Merging merging) {
        var recorded = here.disabilities().isEmpty() ? null : here.disabilities();
        var disabilities =
                merging.value(last.disabilities(), recorded, told.disabilities(), "ChildCharacteristics.Disabilities");
        return new Characteristics(
                sex(here.sex(), last.sex(), told.sex(), merging),
                merging.value(last.ethnicity(), here.ethnicity(), told.ethnicity(), "ChildCharacteristics.Ethnicity"),
                Objects.requireNonNullElse(disabilities, List.of()));
    }

    /** The gender of files up to 2024 and the sex of later ones say the same in other codes (D3). */
    private static @Nullable String sex(
            @Nullable String here, @Nullable String last, @Nullable String told, Merging merging) {
        return here != null && told != null && inOneSet(here).equals(inOneSet(told))
                ? here
                : merging.value(last, here, told, "ChildIdentifiers.Sex");
    }

    private static String inOneSet(String code) {
        return switch (code) {
            case "1" -> "M";
            case "2" -> "F";
            case "0", "9" -> "U";
            default -> code;
        };
    }

    private static NationalIdentifiers identifiers(
            NationalIdentifiers here, CensusWords last, CensusWords told, Merging merging) {
        var upn = merging.value(last.upn(), here.upn(), told.upn(), "ChildIdentifiers.UPN");
        var reason = merging.value(
                last.upnUnknown(), here.upnUnknownReason(), told.upnUnknown(), "ChildIdentifiers.UPNunknown");
        var found = upn != null && here.upn() == null;
        return new NationalIdentifiers(
                here.nhsNumber(), upn, found || upn != null && here.upnUnknownReason() == null ? null : reason);
    }

    /** What is known of a new child holds since its first referral, as far as that can be. */
    private static LocalDate since(CensusChild record, LocalDate today) {
        return record.episodes().stream()
                .map(episode -> Written.day(episode.referredOn()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(day ->
                        !day.isAfter(today) && day.isAfter(record.yearBegins().minusYears(20)))
                .min(LocalDate::compareTo)
                .orElse(today);
    }
}
