package safeguarding.conference.convening;

/** Where a conference stands. The methods of a stage are its only ways on, so another way does not compile. */
public sealed interface ConferenceStage {

    /** The stage as it is stored and shown. */
    StageName name();

    /** Asked for, not booked. */
    record Requested() implements ConferenceStage {
        @Override
        public StageName name() {
            return StageName.REQUESTED;
        }

        public Scheduled book(Booking booking) {
            return new Scheduled(booking);
        }

        public Cancelled cancel(Cancellation cancellation) {
            return new Cancelled(cancellation);
        }

        /** Held without a booking. */
        public Held hold(Holding holding) {
            return new Held(holding);
        }
    }

    /** Booked. */
    record Scheduled(Booking booking) implements ConferenceStage {
        @Override
        public StageName name() {
            return StageName.SCHEDULED;
        }

        /** Another room, another mode, or an earlier start; a later start is a postponement with its reason. */
        public Scheduled rebook(Booking other) {
            if (other.startsAt().isAfter(booking.startsAt())) {
                throw new IllegalArgumentException("A later start is a postponement.");
            }
            return new Scheduled(other);
        }

        public Postponed postpone(Postponement postponement) {
            return new Postponed(postponement);
        }

        public Cancelled cancel(Cancellation cancellation) {
            return new Cancelled(cancellation);
        }

        public Held hold(Holding holding) {
            return new Held(holding);
        }
    }

    /** Put off, waiting for another booking. */
    record Postponed(Postponement postponement) implements ConferenceStage {
        @Override
        public StageName name() {
            return StageName.POSTPONED;
        }

        public Scheduled book(Booking booking) {
            return new Scheduled(booking);
        }

        public Cancelled cancel(Cancellation cancellation) {
            return new Cancelled(cancellation);
        }

        public Held hold(Holding holding) {
            return new Held(holding);
        }
    }

    /** Held: the end of the way. */
    record Held(Holding holding) implements ConferenceStage {
        @Override
        public StageName name() {
            return StageName.HELD;
        }

        /** It was held otherwise than was recorded. */
        public Held correct(Holding other) {
            return new Held(other);
        }
    }

    /** Given up. If it was held all the same, that can be recorded. */
    record Cancelled(Cancellation cancellation) implements ConferenceStage {
        @Override
        public StageName name() {
            return StageName.CANCELLED;
        }

        public Held hold(Holding holding) {
            return new Held(holding);
        }
    }
}
