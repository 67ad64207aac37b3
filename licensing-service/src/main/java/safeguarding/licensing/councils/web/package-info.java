/** Licences of other councils over HTTP. */
@NullMarked
package safeguarding.licensing.councils.web;

import org.jspecify.annotations.NullMarked;
