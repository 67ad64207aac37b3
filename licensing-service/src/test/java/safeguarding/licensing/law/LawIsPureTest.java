package safeguarding.licensing.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LawIsPureTest {

    private final JavaClasses law =
            new ClassFileImporter().importPath(Path.of("target", "classes", "safeguarding", "licensing", "law"));

    @Test
    void knowsNeitherHttpNorDatabaseNorContainer() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.jspecify..", "safeguarding.platform.problem", "safeguarding.licensing.law..")
                .check(law);
    }

    @Test
    void hasPackagesThatDoNotNeedEachOtherInACircle() {
        slices().matching("safeguarding.licensing.law.(*)..")
                .should()
                .beFreeOfCycles()
                .check(law);
    }
}
