package safeguarding.platform.testing.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Public types in sources. */
final class PublicTypes {

    private PublicTypes() {}

    /** The names of public types that carry no Javadoc; fails when there is no public type at all. */
    static List<String> withoutJavadoc(Path sources) {
        try (var files = Files.walk(sources)) {
            var compiler = ToolProvider.getSystemJavaCompiler();
            var manager = compiler.getStandardFileManager(null, null, null);
            var paths = files.filter(file -> file.toString().endsWith(".java")).toList();
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(paths));
            var scan = new Scan(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                scan.scan(unit, null);
            }
            if (scan.seen == 0) {
                throw new AssertionError("No public type under " + sources.toAbsolutePath());
            }
            return scan.bare;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Collects public classes, records, enums and interfaces. */
    private static final class Scan extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees trees;
        private final List<String> bare = new ArrayList<>();
        private int seen;

        private Scan(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                var name = getCurrentPath().getCompilationUnit().getPackageName() + "." + type.getSimpleName();
                seen++;
                if (trees.getDocComment(getCurrentPath()) == null) {
                    bare.add(name);
                }
            }
            return super.visitClass(type, null);
        }
    }
}
