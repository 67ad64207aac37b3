package safeguarding.reviewing.children;

/**
 * Everything about a child that can change.
 *
 * @param name what the child is called
 * @param dates birth and death
 * @param characteristics in codes of the return
 * @param identifiers national identifiers
 * @param responsibility who holds the case
 * @param unaccompanied whether the child seeks asylum without parents, and until when
 */
public record ChildDetails(
        ChildName name,
        LifeDates dates,
        Characteristics characteristics,
        NationalIdentifiers identifiers,
        Responsibility responsibility,
        Unaccompanied unaccompanied) {}
