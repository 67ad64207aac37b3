package safeguarding.licensing.law.need;

/** Why a performance or an activity is one for which the law wants a licence (H1). */
public enum Ground {
    /** A charge is made, for admission or otherwise. */
    CHARGE,
    /** It is on licensed premises. */
    LICENSED_PREMISES,
    /** It is broadcast. */
    BROADCAST,
    /** It is recorded for the public. */
    RECORDING,
    /** Sport, for payment. */
    PAID_SPORT,
    /** Work as a model, for payment. */
    PAID_MODELLING;

    /** Whether it makes a performance; sport and modelling are activities, which no exemption reaches. */
    boolean isPerformance() {
        return this != PAID_SPORT && this != PAID_MODELLING;
    }
}
