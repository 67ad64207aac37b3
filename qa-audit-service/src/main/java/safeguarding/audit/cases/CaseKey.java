package safeguarding.audit.cases;

/**
 * A case as audits know it: a keyed pseudonym that leads to nobody without the key of this installation.
 *
 * @param value 32 hexadecimal digits in lower case
 */
public record CaseKey(String value) {

    private static final String FORM = "[0-9a-f]{32}";

    public CaseKey {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("A case key has 32 hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
