/** Daily records over HTTP. */
@NullMarked
package safeguarding.licensing.dailyrecords.web;

import org.jspecify.annotations.NullMarked;
