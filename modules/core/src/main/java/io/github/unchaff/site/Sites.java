package io.github.unchaff.site;

import io.github.unchaff.data.DataFile;
import io.github.unchaff.url.UrlPolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is known of a publisher: by an address, whose host or parent domain a file is about ({@code m.dw.com} →
 * {@code dw.com.yaml}), or by its name. What holds everywhere stands behind the publisher's own habits. A file that ships with
 * the toolkit is read when it is first asked for; a user's own file takes the place of the one that ships. Thread-safe.
 */
public final class Sites {

    private static final Sites STANDARD = new Sites(new LinkedHashMap<>());

    private final SequencedMap<String, SiteFile> own;
    private final SiteIndex ownIndex;
    /** At most one for each file, and one for everybody else. */
    private final Map<String, Site> known = new ConcurrentHashMap<>();

    private Sites(SequencedMap<String, SiteFile> own) {
        this.own = own;
        this.ownIndex = SiteIndex.of(own.sequencedValues());
    }

    private static final class Shipped {
        static final SiteIndex INDEX = SiteIndex.read(Objects.requireNonNull(DataFile.beside(Sites.class, "index.tsv"))
                .text());
    }

    /** What ships with the toolkit. */
    public static Sites standard() {
        return STANDARD;
    }

    /** What ships with the toolkit, and files of a user's. */
    public static Sites with(List<SiteFile> files) {
        SequencedMap<String, SiteFile> own = new LinkedHashMap<>();
        files.forEach(file -> own.put(file.id(), file));
        return new Sites(own);
    }

    /** What is known of the publisher of an address; what holds everywhere if nothing is. */
    public Site forUrl(@Nullable String url) {
        String host = url == null ? "" : UrlPolicy.host(url);
        for (String domain = host; domain.indexOf('.') > 0; domain = domain.substring(domain.indexOf('.') + 1)) {
            String id = first(ownIndex.ofHost(domain), Shipped.INDEX.ofHost(domain));
            if (id != null) {
                return site(id);
            }
        }
        return site(SiteFile.EVERYWHERE);
    }

    /** The publisher that a text names, such as {@code 德国之声}; null if nobody described one of this name. */
    public @Nullable Site named(String name) {
        String id = first(ownIndex.ofName(name), Shipped.INDEX.ofName(name));
        return id == null ? null : site(id);
    }

    private static @Nullable String first(@Nullable String a, @Nullable String b) {
        return a == null ? b : a;
    }

    private Site site(String id) {
        Site everywhere = known.computeIfAbsent(SiteFile.EVERYWHERE, any -> everywhere());
        return id.equals(SiteFile.EVERYWHERE)
                ? everywhere
                : known.computeIfAbsent(id, any -> read(id).site().with(everywhere));
    }

    private Site everywhere() {
        Site shipped = shipped(SiteFile.EVERYWHERE).site();
        SiteFile additions = own.get(SiteFile.EVERYWHERE);
        return additions == null ? shipped : additions.site().with(shipped);
    }

    private SiteFile read(String id) {
        SiteFile file = own.get(id);
        return file == null ? shipped(id) : file;
    }

    private static SiteFile shipped(String id) {
        return DataFile.sound(faults -> SiteFile.read(id, shippedText(id), faults));
    }

    private static DataFile shippedText(String id) {
        return Objects.requireNonNull(DataFile.beside(Sites.class, id + ".yaml"), id);
    }

    /** The files of the user's. */
    public List<SiteFile> own() {
        return List.copyOf(own.values());
    }

    /** All files in use, first what holds everywhere, then by id; a user's own behind one of the same id that it adds to. */
    public List<SiteFile> files() {
        return all(Sites::shipped, file -> file);
    }

    /** The same files, not read. */
    public List<DataFile> texts() {
        return all(Sites::shippedText, SiteFile::file);
    }

    private <T> List<T> all(Function<String, T> shipped, Function<SiteFile, T> mine) {
        List<T> files = new ArrayList<>();
        files.add(shipped.apply(SiteFile.EVERYWHERE));
        SiteFile additions = own.get(SiteFile.EVERYWHERE);
        if (additions != null) {
            files.add(mine.apply(additions));
        }
        Set<String> ids = new TreeSet<>(Shipped.INDEX.ids());
        ids.addAll(own.keySet());
        ids.remove(SiteFile.EVERYWHERE);
        for (String id : ids) {
            SiteFile file = own.get(id);
            files.add(file == null ? shipped.apply(id) : mine.apply(file));
        }
        return files;
    }
}
