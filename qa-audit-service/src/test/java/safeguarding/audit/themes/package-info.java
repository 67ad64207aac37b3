/** Themes of audits. */
@NullMarked
package safeguarding.audit.themes;

import org.jspecify.annotations.NullMarked;
