/** The desk over HTTP. */
@NullMarked
package safeguarding.licensing.desk.web;

import org.jspecify.annotations.NullMarked;
