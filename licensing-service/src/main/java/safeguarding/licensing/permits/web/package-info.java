/** Work permits and checks of hours over HTTP. */
@NullMarked
package safeguarding.licensing.permits.web;

import org.jspecify.annotations.NullMarked;
