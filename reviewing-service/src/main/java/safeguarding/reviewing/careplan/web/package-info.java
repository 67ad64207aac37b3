/** Care plans over HTTP. */
@NullMarked
package safeguarding.reviewing.careplan.web;

import org.jspecify.annotations.NullMarked;
