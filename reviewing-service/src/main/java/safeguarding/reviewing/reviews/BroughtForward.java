package safeguarding.reviewing.reviews;

import java.time.LocalDate;

/** C1.4: what brings the next review forward. It never puts one off. */
public sealed interface BroughtForward {

    /** The day from which it is known; a later review answers it. */
    LocalDate notedOn();

    /** The rule of this reason. */
    ReviewTimescale timescale();

    /** The day from which its timescale counts. */
    LocalDate countsFrom();

    /** Whether it calls for a review at all. */
    default boolean calls() {
        return true;
    }

    /** The IRO asks for a review by a day. */
    record IroAsks(LocalDate notedOn, LocalDate by) implements BroughtForward {

        public IroAsks {
            notBefore(notedOn, by);
        }

        @Override
        public ReviewTimescale timescale() {
            return ReviewTimescale.ASKED_BY_IRO;
        }

        @Override
        public LocalDate countsFrom() {
            return by;
        }
    }

    /** A visit showed that the child's welfare is not safeguarded (reg 30); a review is asked for by a day. */
    record WelfareNotSafeguarded(LocalDate notedOn, LocalDate by) implements BroughtForward {

        public WelfareNotSafeguarded {
            notBefore(notedOn, by);
        }

        @Override
        public ReviewTimescale timescale() {
            return ReviewTimescale.AFTER_VISIT;
        }

        @Override
        public LocalDate countsFrom() {
            return by;
        }
    }

    /** The child is accommodated under section 21(2)(b) or (c), or in a young offender institution or training centre. */
    record Detained(LocalDate notedOn, LocalDate endsOn) implements BroughtForward {

        public Detained {
            notBefore(notedOn, endsOn);
        }

        @Override
        public ReviewTimescale timescale() {
            return ReviewTimescale.BEFORE_DETENTION_ENDS;
        }

        @Override
        public LocalDate countsFrom() {
            return endsOn;
        }
    }

    /**
     * The council means to stop accommodating a child under section 20.
     *
     * @param toParent whether the child would go to a parent or a person with parental responsibility: no review is called for
     */
    record AccommodationStops(LocalDate notedOn, LocalDate stopsOn, boolean toParent) implements BroughtForward {

        public AccommodationStops {
            notBefore(notedOn, stopsOn);
        }

        @Override
        public ReviewTimescale timescale() {
            return ReviewTimescale.BEFORE_ACCOMMODATION_STOPS;
        }

        @Override
        public LocalDate countsFrom() {
            return stopsOn;
        }

        @Override
        public boolean calls() {
            return !toParent;
        }
    }

    /** Whether a review answers it: a later one, or one of the same day where it was wanted by that day. */
    default boolean isAnsweredBy(LocalDate openedOn) {
        return openedOn.isAfter(notedOn())
                || (openedOn.equals(notedOn()) && !countsFrom().isAfter(openedOn));
    }

    private static void notBefore(LocalDate notedOn, LocalDate day) {
        if (day.isBefore(notedOn)) {
            throw new IllegalArgumentException("A review is brought forward to no day before the reason for it");
        }
    }
}
