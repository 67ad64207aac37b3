package safeguarding.reviewing.participation.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a child said for one review. */
@Schema(name = "ChildsWordsPage", description = "What a child said for one review, the earliest recorded first.")
public record WordsPage(@Schema(required = true) List<WordsView> items) {}
