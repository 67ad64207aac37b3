package safeguarding.platform.access;

import java.util.List;

/**
 * Tells whoever has to know that partner agencies were shown children. A service that holds children has one; it is
 * called in the transaction of the request.
 */
public interface TellingOfLookUps {

    /** Tells of look-ups that nobody was told of yet. */
    void tell(List<PartnerLookUp> lookUps);
}
