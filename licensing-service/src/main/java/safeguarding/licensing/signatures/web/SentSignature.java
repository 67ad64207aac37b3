package safeguarding.licensing.signatures.web;

import jakarta.ws.rs.FormParam;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody sent with the page; every field may be absent. Masks it all. */
public class SentSignature {

    private static final int LONGEST_REASON = 2000;

    /** yes or no. */
    @FormParam("answer")
    @Nullable
    String answer;

    @FormParam("reason")
    @Nullable
    String reason;

    /** That whoever sends it is the one who was asked. */
    @FormParam("confirmed")
    @Nullable
    String confirmed;

    /** What is wrong with it, by field; empty when nothing is. */
    Map<String, String> faults() {
        var faults = new LinkedHashMap<String, String>();
        if (!"yes".equals(answer) && !"no".equals(answer)) {
            faults.put("answer", "Select yes or no");
        }
        if ("no".equals(answer) && reason().isEmpty()) {
            faults.put("reason", "Say why not");
        }
        if (reason().length() > LONGEST_REASON) {
            faults.put("reason", "Use 2,000 characters or fewer");
        }
        if (confirmed == null) {
            faults.put("confirmed", "Confirm that it is you who was asked");
        }
        return faults;
    }

    /** What was written; browsers send the end of a line as two characters. */
    String reason() {
        return reason == null ? "" : reason.strip().replace("\r\n", "\n");
    }

    boolean consents() {
        return "yes".equals(answer);
    }

    @Override
    public String toString() {
        return "SentSignature[masked]";
    }
}
