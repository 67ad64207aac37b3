package safeguarding.conference.children;

/**
 * Everything about a child that can change.
 *
 * @param name what the child is called
 * @param dates birth and death
 * @param characteristics in census codes
 * @param identifiers national identifiers
 * @param responsibility who holds the case
 * @param support what and who the child needs
 */
public record ChildDetails(
        ChildName name,
        LifeDates dates,
        Characteristics characteristics,
        NationalIdentifiers identifiers,
        Responsibility responsibility,
        Support support) {}
