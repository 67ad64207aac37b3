/** Reports: of an audit, of a theme, and of a year of quality assurance. They stand above the features, and judge nothing themselves. */
@NullMarked
package safeguarding.audit.reports;

import org.jspecify.annotations.NullMarked;
