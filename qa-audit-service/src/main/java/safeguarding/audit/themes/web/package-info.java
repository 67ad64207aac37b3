/** Themes of audits over HTTP. */
@NullMarked
package safeguarding.audit.themes.web;

import org.jspecify.annotations.NullMarked;
