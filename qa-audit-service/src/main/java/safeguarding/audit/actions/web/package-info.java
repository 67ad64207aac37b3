/** Actions over HTTP. */
@NullMarked
package safeguarding.audit.actions.web;

import org.jspecify.annotations.NullMarked;
