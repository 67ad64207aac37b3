/** What is done about findings and recommendations, chased until the evidence is accepted. */
@NullMarked
package safeguarding.audit.actions;

import org.jspecify.annotations.NullMarked;
