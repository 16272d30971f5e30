package io.github.unchaff.rules;

import io.github.unchaff.byline.CreditsFile;
import io.github.unchaff.data.DataFile;
import io.github.unchaff.data.Fault;
import io.github.unchaff.data.FaultyDataException;
import io.github.unchaff.data.Place;
import io.github.unchaff.site.SiteFile;
import io.github.unchaff.url.WrapperFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rule files in a folder of a user's; other files in it, and folders, are none of ours.
 *
 * @param sites its files about publishers, and {@code everywhere.yaml}
 * @param credits its {@code credits.yaml}, or null
 * @param wrappers its {@code wrappers.yaml}, or null
 */
record RuleFolder(
        List<SiteFile> sites,
        @Nullable CreditsFile credits,
        @Nullable WrapperFile wrappers) {

    private static final String EXTENSION = ".yaml";
    private static final long LARGEST = 1_000_000;

    /** Reads a folder; all faults of all files are reported together. */
    static RuleFolder read(Path folder, String name) throws IOException, FaultyDataException {
        List<Fault> faults = new ArrayList<>();
        List<SiteFile> sites = new ArrayList<>();
        CreditsFile credits = null;
        WrapperFile wrappers = null;
        for (Path path : files(folder)) {
            String shown = name.replaceFirst("/+$", "") + "/" + path.getFileName();
            String id = id(path);
            if (!path.toString().endsWith(EXTENSION)) {
                faults.add(new Fault(new Place(shown, 1, 1), "", "the file must be called " + id + EXTENSION));
            } else if (Files.size(path) > LARGEST) {
                faults.add(new Fault(new Place(shown, 1, 1), "", "the file is larger than " + LARGEST + " bytes"));
            } else {
                DataFile file = DataFile.of(shown, Files.readAllBytes(path), faults);
                if (id.equals(CreditsFile.NAME)) {
                    credits = CreditsFile.read(file, faults);
                } else if (id.equals(WrapperFile.NAME)) {
                    wrappers = WrapperFile.read(file, faults);
                } else {
                    sites.add(SiteFile.read(id, file, faults));
                }
            }
        }
        if (sites.isEmpty() && credits == null && wrappers == null && faults.isEmpty()) {
            faults.add(new Fault(new Place(name, 1, 1), "", "there is no rule file such as example.org.yaml here"));
        }
        if (!faults.isEmpty()) {
            throw new FaultyDataException(Faults.sorted(faults));
        }
        return new RuleFolder(sites, credits, wrappers);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(EXTENSION)
                            || path.toString().endsWith(".yml"))
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static String id(Path path) {
        String name = path.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
