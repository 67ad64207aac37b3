/** Actions of findings and recommendations. */
@NullMarked
package safeguarding.audit.actions;

import org.jspecify.annotations.NullMarked;
