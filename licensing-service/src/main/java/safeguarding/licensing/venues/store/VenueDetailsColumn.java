package safeguarding.licensing.venues.store;


/** Keeps what is asked for in one column. */
@Converter(autoApply = true)
public class VenueDetailsColumn extends ColumnOfFacts<VenueDetails> {

    /** For Hibernate. */
    public VenueDetailsColumn() {
        super(VenueDetails.class);
    }
}
