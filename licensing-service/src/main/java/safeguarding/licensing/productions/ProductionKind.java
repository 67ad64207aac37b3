package safeguarding.licensing.productions;

/** What a production is. */
public enum ProductionKind {
    /** Plays, musicals, dance and concerts before an audience. */
    STAGE,
    /** Films for cinemas and for sale. */
    FILM,
    /** Radio, television and streaming. */
    BROADCAST,
    /** Advertisements in any medium. */
    ADVERTISEMENT,
    /** Work as a model. */
    MODELLING,
    /** Sport. */
    SPORT,
    /** Circus, to which the days off after eight weeks do not apply (H10). */
    CIRCUS,
    /** Anything else. */
    OTHER
}
