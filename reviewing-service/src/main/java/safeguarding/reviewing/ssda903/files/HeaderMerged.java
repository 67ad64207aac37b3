package safeguarding.reviewing.ssda903.files;

import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.children.Characteristics;
import safeguarding.reviewing.children.ChildDetails;
import safeguarding.reviewing.children.LifeDates;
import safeguarding.reviewing.children.NationalIdentifiers;

/** Details of a child with what a Header tells; what it does not know, such as the name, stays. */
final class HeaderMerged {

    private final HeaderWords last;
    private final HeaderWords told;
    private final Merging merging;

    /**
     * @param last what the set before told
     * @param told what this one tells
     */
    HeaderMerged(HeaderWords last, HeaderWords told, Merging merging) {
        this.last = last;
        this.told = told;
        this.merging = merging;
    }

    ChildDetails with(ChildDetails here) {
        return new ChildDetails(
                here.name(),
                new LifeDates(
                        merging.value(last.bornOn(), here.dates().bornOn(), told.bornOn(), "DOB"),
                        here.dates().diedOn()),
                characteristics(here.characteristics()),
                identifiers(here.identifiers()),
                here.responsibility(),
                here.unaccompanied());
    }

    private Characteristics characteristics(Characteristics here) {
        return new Characteristics(
                sex(here.sex()),
                merging.value(last.ethnicity(), here.ethnicity(), told.ethnicity(), "ETHNIC"),
                merging.value(last.mother(), here.mother(), told.mother(), "MOTHER"),
                merging.value(last.motherSince(), here.motherSince(), told.motherSince(), "MC_DOB"));
    }

    /** The codes up to 2024 and the later ones say the same in other letters. */
    private @Nullable String sex(@Nullable String here) {
        return CodesOfYear.sameSex(here, told.sex()) ? here : merging.value(last.sex(), here, told.sex(), "SEX");
    }

    private NationalIdentifiers identifiers(NationalIdentifiers here) {
        var upn = merging.value(last.upn(), here.upn(), told.upn(), "UPN");
        if (upn != null) {
            var found = here.upn() == null;
            return new NationalIdentifiers(here.nhsNumber(), upn, found ? null : here.upnUnknownReason());
        }
        return new NationalIdentifiers(
                here.nhsNumber(),
                null,
                merging.value(last.upnUnknown(), here.upnUnknownReason(), told.upnUnknown(), "UPN"));
    }
}
