/** Children missing from care, or away without authorisation, over HTTP. */
@NullMarked
package safeguarding.reviewing.missing.web;

import org.jspecify.annotations.NullMarked;
