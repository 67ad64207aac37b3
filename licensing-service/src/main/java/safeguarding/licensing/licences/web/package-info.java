/** Licences over HTTP. */
@NullMarked
package safeguarding.licensing.licences.web;

import org.jspecify.annotations.NullMarked;
