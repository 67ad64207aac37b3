package safeguarding.platform.local.home;

/** Something that was asked for and cannot be done; the message is a sentence for the person at the terminal. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence, null, false, false);
    }
}
