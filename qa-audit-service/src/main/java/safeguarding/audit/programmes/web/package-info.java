/** Programmes and audits over HTTP. */
@NullMarked
package safeguarding.audit.programmes.web;

import org.jspecify.annotations.NullMarked;
