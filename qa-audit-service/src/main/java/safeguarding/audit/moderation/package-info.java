/** A second auditor, blind to the first: where they disagree it is settled with reasons, and how far they agree is measured. */
@NullMarked
package safeguarding.audit.moderation;

import org.jspecify.annotations.NullMarked;
