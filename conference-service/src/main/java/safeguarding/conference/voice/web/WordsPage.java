package safeguarding.conference.voice.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the family said for one conference. */
@Schema(description = "What the family said for one conference, the earliest recorded first.")
public record WordsPage(@Schema(required = true) List<WordsView> items) {}
