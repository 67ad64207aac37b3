package safeguarding.platform.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Keycloak's program: unpacked and built once for this user of the machine, read-only afterwards. */
final class KeycloakDistribution {

    private KeycloakDistribution() {}

    /** The folder with {@code bin}, {@code lib} and so on. */
    static Path home() {
        var zip = Path.of(OwnResource.text("keycloak.zip.path"));
        var name = String.valueOf(zip.getFileName()).replace("keycloak-quarkus-dist", "keycloak");
        return Cache.folder(name.replace(".zip", ""), folder -> {
            unpack(zip, folder);
            build(folder);
        });
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().filter(each -> !each.isDirectory()).toList()) {
                write(file, entry, folder);
            }
        }
    }

    private static void write(ZipFile file, ZipEntry entry, Path folder) throws IOException {
        // The archive's own top folder is left out.
        var target = folder.resolve(entry.getName().substring(entry.getName().indexOf('/') + 1))
                .normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The archive leaves its folder: " + entry.getName());
        }
        Files.createDirectories(target.resolveSibling("."));
        try (var content = file.getInputStream(entry)) {
            Files.copy(content, target);
        }
        if (target.toString().endsWith(".sh")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void build(Path folder) {
        var command = List.of(
                folder.resolve("bin/kc.sh").toString(),
                "build",
                "--db=dev-file",
                "--cache=local",
                "--health-enabled=true");
        Launch.run(command, Map.of("JAVA_HOME", System.getProperty("java.home")), folder);
    }
}
